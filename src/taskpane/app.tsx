import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { createRoot } from "react-dom/client";
import { reportOf } from "../app/report-of";
import { session } from "../app/session";
import type { HostState } from "../excel/ready";
import { splitProblems } from "../report/split-problems";
import { fetchDarkTheme } from "./lazy-dark-theme";
import { fetchLazyViews } from "./lazy-views";
import { hostMessage } from "./messages";
import { Navigation } from "./parts/navigation";
import { isDarkNow } from "./use-dark";
import { useSession } from "./use-session";
import { useTheme } from "./use-theme";
import { Content } from "./views/content";
import { Notice } from "./views/notice";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  main: { padding: "16px" },
});

/** Draws the pane into an element of its page, in the theme that it is to have from the start. Never rejects. */
export async function showApp(root: HTMLElement, host: HostState): Promise<void> {
  if (isDarkNow()) await fetchDarkTheme();
  createRoot(root).render(<App host={host} />);
  void watchBlockedRequests();
}

/** For the check of Excel. What is blocked before the code for it is there is not noted, nor is anything where it cannot be fetched. */
async function watchBlockedRequests(): Promise<void> {
  const blocked = await import(/* webpackChunkName: "blocked-requests" */ "../excel/blocked-requests").catch(
    () => null,
  );
  blocked?.watchBlockedRequests();
}

function App({ host }: { readonly host: HostState }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.page}>
      <header className={styles.title}>
        <h1>NPQ Metrics</h1>
      </header>
      {host === "inside Excel" ? (
        <Pane />
      ) : (
        <main className={styles.main}>
          <Notice {...hostMessage(host)} />
        </main>
      )}
    </FluentProvider>
  );
}

function Pane() {
  const styles = useStyles();
  const state = useSession();
  useEffect(() => void session.open(), []);
  useEffect(() => {
    const look = (): void => session.look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, []);
  useEffect(() => fetchLazyViews(), []);
  const { register } = state;
  const open = useMemo(
    () => (register.kind === "read" ? splitProblems(reportOf(register)).open.length : 0),
    [register],
  );
  return (
    <>
      {register.kind === "read" && <Navigation problems={open} />}
      <main className={styles.main}>
        <Content state={state} />
      </main>
    </>
  );
}
