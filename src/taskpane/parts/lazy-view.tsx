import { Spinner } from "@fluentui/react-components";
import { Suspense, useEffect, useState, type ReactNode } from "react";

/** A wait that is shorter than this passes without a sign, in milliseconds: a spinner that only flashes up disquiets. */
const QUIET = 400;

/** Holds the place of a view while that is fetched. */
export function LazyView({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<Fetching />}>{children}</Suspense>;
}

function Fetching() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return <div aria-busy>{isLong && <Spinner label="Loading" />}</div>;
}
