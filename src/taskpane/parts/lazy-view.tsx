import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { Notice } from "../views/notice";

/** A wait shorter than this is not shown, in milliseconds: a spinner that only flashes up is unsettling. */
const QUIET = 400;

/** A view that is fetched when it is drawn, or before. */
export type LazyView<P> = ComponentType<P> & {
  /** Fetches the view before it is drawn. Rejects when it cannot be fetched. */
  readonly fetch: () => Promise<unknown>;
};

/** How far a view has come that is drawn. */
type Fetched<P> =
  | { readonly kind: "fetching" }
  | { readonly kind: "failed" }
  | { readonly kind: "fetched"; readonly View: ComponentType<P> };

/**
 * A view that is fetched when it is drawn. If it cannot be fetched, it says so instead, and is fetched again when the user asks or the
 * view is opened again. Once it is fetched it is drawn at once. (React's `lazy` keeps a failure for good, and a new one for each opening
 * is blank for a third of a second even when there is nothing to wait for.)
 */
export function lazyView<P extends object>(fetchView: () => Promise<ComponentType<P>>): LazyView<P> {
  let before: Fetched<P> = { kind: "fetching" };
  const fetch = async (): Promise<Fetched<P>> => (before = { kind: "fetched", View: await fetchView() });
  function FetchedView(props: P) {
    const [fetched, setFetched] = useState(before);
    useEffect(() => {
      if (fetched.kind === "fetching") fetch().then(setFetched, () => setFetched({ kind: "failed" }));
    }, [fetched]);
    if (fetched.kind === "failed") return <NotFetched again={() => setFetched({ kind: "fetching" })} />;
    return fetched.kind === "fetching" ? <Fetching /> : <fetched.View {...props} />;
  }
  return Object.assign(FetchedView, { fetch });
}

function Fetching() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return <div aria-busy>{isLong && <Spinner label="Loading" />}</div>;
}

function NotFetched({ again }: { readonly again: () => void }) {
  return (
    <Notice
      title="This view could not be loaded"
      text="The add-in's server could not be reached. Check your connection and try again. If it still fails, close Excel and open it again."
      action={{ label: "Try again", go: again }}
    />
  );
}
