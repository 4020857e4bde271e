import { createWorkbook } from "../excel/create-workbook";
import { explained } from "../excel/explained";
import { fetchPublish } from "./lazy-publish";
import type { PublicationFile, PublicationForm } from "./publication-file";
import type { Publication, PublicationState } from "./publication-state";
import type { PublishInput, PublishOutcome } from "./publish";
import { publishedNow } from "./published-now";
import { reportOf } from "./report-of";
import type { SessionState } from "./session-state";

/** Far more than a CSV file of ten years of all qualifications has. */
const MOST_BYTES = 20_000_000;

/** What publishing needs of the session around it. */
export interface PublishingSession {
  readonly state: SessionState;
  /** Notes how far it is. */
  changePublication(publication: PublicationState): void;
  /** Waits for the refresh that is under way. */
  idle(): Promise<void>;
}

/** How something ended that was done with a copy: what was done, or why not. */
export type PublishingEnd = string | { readonly refused: string };

/**
 * Makes copies for the public of the register that the session holds, and hands them on. The workbook is not read for that, and nothing is
 * written into it. A new workbook is opened only when no refresh is under way: Excel would bring it to the front in the middle of one.
 */
export class Publishing {
  private making: AbortController | null = null;
  private suggesting: AbortController | null = null;

  constructor(private readonly session: PublishingSession) {}

  /** Makes a copy as the workbook's settings ask for it, or does nothing while one is being made. Never rejects. */
  async make(): Promise<void> {
    const { register, settings } = this.session.state;
    if (this.making !== null || register.kind !== "read") return;
    const making = new AbortController();
    this.suggesting?.abort();
    this.making = making;
    this.tell(0);
    const options = publishedNow(settings.publication, register.analysis.results.years);
    const { former } = this.state;
    const input = { report: reportOf(register), options, former: former?.copy ?? null };
    const { signal } = making;
    const outcome = await published({ ...input, signal, onProgress: (done) => this.tell(done) });
    this.making = null;
    if (outcome.kind === "made") {
      const publication = { made: outcome.made, options, former, digest: register.digest, suggestion: null };
      this.change({ publication, job: { kind: "made" } });
      return void this.suggest(input, publication);
    }
    // What was made before is still what it was, unless this one says that it could not be made now.
    this.change(outcome.kind === "cancelled" ? { job: outcome } : { job: outcome, publication: null });
  }

  /** Ends the making of a copy. */
  cancel(): void {
    if (this.making === null) return;
    this.making.abort();
    const { job } = this.state;
    if (job.kind === "making") this.change({ job: { ...job, isCancelling: true } });
  }

  /** Takes a file for the copy that was published before, or says why it is none. Never rejects. */
  async chooseFormer(file: File): Promise<PublishingEnd> {
    return trying(async ({ readFormerCopy }) => {
      if (file.size > MOST_BYTES) return { refused: tooLarge(file.name) };
      const read = readFormerCopy(await file.text());
      if ("problem" in read) return { refused: `${file.name} was not taken. ${read.problem}` };
      this.change({ former: { name: file.name, copy: read } });
      return `The next copy is compared with ${file.name}`;
    });
  }

  /** Leaves the copy that was published before out of it again. */
  forgetFormer(): void {
    this.change({ former: null });
  }

  /** Opens a copy as a new workbook. Never rejects. */
  open({ made }: Publication): Promise<PublishingEnd> {
    return trying(async ({ publicationWorkbook }) => {
      const xlsx = publicationWorkbook(made.copy);
      await this.session.idle();
      await createWorkbook(xlsx);
      return "Opened as a new workbook";
    });
  }

  /** A copy as a file to save. @throws where the add-in's server cannot be reached */
  async file({ made }: Publication, form: PublicationForm): Promise<PublicationFile> {
    return (await fetchPublish()).publicationFile(made.copy, form);
  }

  /** Looks for a better cut while the user looks at what was made; the next copy ends that. */
  private async suggest(input: Pick<PublishInput, "report" | "options">, publication: Publication): Promise<void> {
    const { signal } = (this.suggesting = new AbortController());
    const code = await fetchPublish().catch(() => null);
    const suggestion = (await code?.suggest({ ...input, signal }, publication.made)) ?? null;
    if (suggestion !== null && !signal.aborted) this.change({ publication: { ...publication, suggestion } });
  }

  private get state(): PublicationState {
    return this.session.state.publication;
  }

  private change(change: Partial<PublicationState>): void {
    this.session.changePublication({ ...this.state, ...change });
  }

  private tell(share: number): void {
    const { job } = this.state;
    const done = Math.floor(share * 100) / 100;
    const isCancelling = this.making?.signal.aborted === true;
    // Whoever watches is not woken for less than a hundredth.
    if (job.kind === "making" && job.done === done && job.isCancelling === isCancelling) return;
    this.change({ job: { kind: "making", done, isCancelling } });
  }
}

async function published(input: PublishInput): Promise<PublishOutcome> {
  const code = await fetchPublish().catch(() => null);
  return code === null ? { kind: "failed", message: NOT_LOADED } : code.publish(input);
}

/** Does something with the code for copies, and puts into words what goes wrong. */
async function trying(
  work: (code: Awaited<ReturnType<typeof fetchPublish>>) => Promise<PublishingEnd>,
): Promise<PublishingEnd> {
  const code = await fetchPublish().catch(() => null);
  if (code === null) return { refused: NOT_LOADED };
  try {
    return await work(code);
  } catch (error) {
    return { refused: await explained(error) };
  }
}

const NOT_LOADED =
  "This could not be done, because the add-in's server could not be reached. Check your connection and try again.";

function tooLarge(name: string): string {
  return `${name} is too large for a copy that was published before. Choose the file publication.csv of that copy.`;
}
