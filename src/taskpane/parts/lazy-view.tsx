import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ComponentType } from "react";
import { Notice } from "../views/notice";

/** A wait shorter than this is not shown, in milliseconds: a spinner that only flashes up is unsettling. */
const QUIET = 400;

/**
 * A view that is fetched when it is drawn. If it cannot be fetched, it says so instead, and is fetched again when the user asks or the
 * view is opened again. (React keeps a `lazy` that failed for good, hence a new one each time; what is fetched is fetched once.)
 */
export function lazyView<P extends object>(fetchView: () => Promise<ComponentType<P>>): ComponentType<P> {
  const attempt = (again: () => void) =>
    lazy(async () => ({
      default: await fetchView().catch((): ComponentType<P> => () => <NotFetched again={again} />),
    }));
  return function LazyView(props: P) {
    const [View, setView] = useState(() => {
      const again = (): void => setView(() => attempt(again));
      return attempt(again);
    });
    return (
      <Suspense fallback={<Fetching />}>
        <View {...props} />
      </Suspense>
    );
  };
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
