import { PAGE_JOBS } from "../hosts/page-jobs";
import { PLAYED_HOSTS, type PlayedHost } from "../../scripts/docs/played-hosts";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PageSettings, PreviewPage } from "../support/browser/preview-page";

/** The page plays whatever Excel its address names. */
function settingsOf(name: PlayedHost): PageSettings {
  return name === "oldest"
    ? { host: "ltsc-2021", excelapi: PLAYED_HOSTS.oldest.requirementSets.excelapi }
    : { host: name };
}

const hosts = Object.entries(PLAYED_HOSTS) as [PlayedHost, (typeof PLAYED_HOSTS)[PlayedHost]][];

describe.each(hosts.map(([name, { title }]) => [title, name] as const))("%s", (_, name) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview({ ...settingsOf(name), pane: "closed" });
  });
  afterAll(() => closePreview(preview));
  afterEach(() => expect([...preview.strangers, ...preview.faults]).toEqual([]));

  test.each(PAGE_JOBS.map((job) => [job.name, job] as const))("%s", (__, job) => job.run(preview));
});
