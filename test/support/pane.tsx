import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const roots: Root[] = [];

/** A part of the pane on a page of its own, until `clearPane`. */
export async function draw(part: ReactNode) {
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  roots.push(root);
  const show = (next: ReactNode): Promise<void> => act(async () => root.render(next));
  await show(part);
  const named = (selector: string, name: string): HTMLElement => {
    const found = [...page.querySelectorAll<HTMLElement>(selector)].find((element) =>
      [element.textContent, element.getAttribute("aria-label")].includes(name),
    );
    if (found === undefined) throw new Error(`There is no ${selector} ${name} in: ${page.textContent}`);
    return found;
  };
  return {
    page,
    show,
    press: (name: string) => act(async () => named("button, a", name).click()),
    /** Types into a field and leaves it. */
    type: (label: string, text: string) => act(async () => typeInto(named("input", label) as HTMLInputElement, text)),
    /** What screen readers are told. */
    told: () => [...page.querySelectorAll("[role=status]")].map(({ textContent }) => textContent).join(""),
  };
}

/** Takes away what was drawn. */
export async function clearPane(): Promise<void> {
  for (const root of roots.splice(0)) await act(async () => root.unmount());
  document.body.replaceChildren();
}

async function typeInto(field: HTMLInputElement, text: string): Promise<void> {
  field.focus();
  // As React overrides the setter of its fields, and would not notice.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  field.blur();
}
