import type { Manifest, RibbonButton } from "./manifest";

/** Where the add-in's files are served. */
const ADD_IN = "/add-in/";

/** Draws the add-in's group of the Home tab. `press` is called for a button, which is shown busy until it resolves. */
export function drawRibbon(
  group: HTMLElement,
  manifest: Manifest,
  press: (button: RibbonButton) => Promise<void>,
): void {
  group.setAttribute("aria-label", manifest.groupLabel);
  group.replaceChildren(
    ...manifest.buttons.map((button) => {
      const element = document.createElement("button");
      element.type = "button";
      element.id = button.id;
      element.title = button.tip;
      const icon = document.createElement("img");
      icon.src = ADD_IN + button.iconPath;
      icon.alt = "";
      icon.width = icon.height = 32;
      element.append(icon, button.label);
      element.addEventListener("click", () => {
        // As in Excel, which lets a command end before it starts it again.
        if (element.ariaBusy === "true") return;
        element.ariaBusy = "true";
        void press(button).finally(() => (element.ariaBusy = "false"));
      });
      return element;
    }),
  );
}
