import type { HostProfile } from "../../hosts/host-profile";
import type { EventEntry } from "../event-messages";
import type { DefinedFunction, FunctionMetadata } from "./function-metadata";
import { isAtLeast } from "../requirement-sets";
import { withoutFormats, type FunctionResult } from "./function-value";
import type { InvocationResult } from "./invocation-results";

/** The version of CustomFunctionsRuntime from which on functions can return data types. Source: "Custom functions requirement sets". */
const DATA_TYPES = "1.4";

/** Category of messages about functions, and their types. */
const FUNCTIONS = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/** Properties of a call, as bits. */
const FLAG = { cancelable: 1, streaming: 2, takesErrors: 4, takesRichValues: 8 } as const;

export interface CallOptions {
  /** Cell that calls, with its sheet: "Sheet1!A1"; null when the function does not ask for it. */
  readonly address?: string | null;
  /** Addresses of the arguments, null where one is not a reference. */
  readonly parameterAddresses?: readonly (string | null)[] | null;
  /** Whether results come until the call is cancelled. */
  readonly streaming?: boolean;
  /** Whether the function wants to know that it is cancelled. Streaming functions always do. */
  readonly cancelable?: boolean;
  /** Whether there may be errors among the arguments. */
  readonly takesErrors?: boolean;
  /** Whether there may be values among the arguments that are objects. */
  readonly takesRichValues?: boolean;
  /** Whether numbers may come with a format; #VALUE! otherwise. */
  readonly returnsFormats?: boolean;
}

/** What Excels do differently when they call functions. */
export type CallStyle = Pick<
  HostProfile,
  "blankArgument" | "hasRichArguments" | "givesStreamAddresses" | "requirementSets"
>;

export interface FunctionCall {
  /** No more results are sent. */
  cancel(): void;
}

interface Invocation {
  readonly streaming: boolean;
  readonly cancelable: boolean;
  readonly returnsFormats: boolean;
  readonly onResult: (result: FunctionResult) => void;
}

interface Unsent {
  /** The call that the message makes; null when it ends one. */
  readonly call: number | null;
  readonly entry: EventEntry;
}

/** Calls the functions that an add-in has associated: `CustomFunctions.associate`. */
export class FunctionCalls {
  /** Called when functions were defined. */
  onDefined: () => void = () => {};
  readonly #functions = new Map<string, DefinedFunction>();
  readonly #invocations = new Map<number, Invocation>();
  #lastId = 0;
  #isReady = false;
  #unsent: Unsent[] = [];
  #isSendingDue = false;

  /**
   * @param send sends messages to the add-in; not before it is ready
   * @param style how this Excel hands over arguments and takes results
   */
  constructor(
    private readonly send: (entries: readonly EventEntry[]) => void,
    readonly style: CallStyle,
  ) {}

  /** Makes functions known to formulas. */
  define(metadata: FunctionMetadata): void {
    const { allowErrorForDataTypeAny: takesErrors = false, allowCustomDataForDataTypeAny: takesRichValues = false } =
      metadata;
    const runtime = this.style.requirementSets["customfunctionsruntime"] ?? "0";
    const hasDataTypes = takesRichValues && isAtLeast(runtime, DATA_TYPES);
    for (const one of metadata.functions) {
      const fullName = `${metadata.namespace}.${one.name}`.toUpperCase();
      const returnsFormats = hasDataTypes && (one.result?.type ?? "any") === "any";
      this.#functions.set(fullName, { ...one, fullName, takesErrors, takesRichValues, returnsFormats });
    }
    this.onDefined();
  }

  /** All functions that formulas know. */
  get defined(): readonly DefinedFunction[] {
    return [...this.#functions.values()];
  }

  /** A function by its name in formulas, e.g. "CONTOSO.ADD", in any case of letters. */
  find(fullName: string): DefinedFunction | undefined {
    return this.#functions.get(fullName.toUpperCase());
  }

  /** Number of calls that wait for a result, or for the next one. */
  get active(): number {
    return this.#invocations.size;
  }

  /** Whether the add-in has said that it serves calls. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** The add-in serves calls from now on; those made before are sent. */
  markReady(): void {
    this.#isReady = true;
    this.#sendSoon();
  }

  /**
   * Calls a function. All calls of one tick go out in one message.
   *
   * @param id by which the add-in has associated the function
   * @param args values as they go over the wire: texts, numbers, truth values, null for an argument left out, rows of values,
   *   and errors as `{ code: "#N/A", type: "CustomFunctionError" }`; with `takesRichValues`, objects as `{ value: "…JSON…" }`
   * @param onResult once, or again and again for a streaming call
   */
  call(
    id: string,
    args: readonly unknown[],
    options: CallOptions,
    onResult: (result: FunctionResult) => void,
  ): FunctionCall {
    const { address = null, parameterAddresses = null, streaming = false, returnsFormats = false } = options;
    const cancelable = streaming || options.cancelable === true;
    const invocation = ++this.#lastId;
    this.#invocations.set(invocation, { streaming, cancelable, returnsFormats, onResult });
    const flags =
      (cancelable ? FLAG.cancelable : 0) |
      (streaming ? FLAG.streaming : 0) |
      (options.takesErrors === true ? FLAG.takesErrors : 0) |
      (options.takesRichValues === true ? FLAG.takesRichValues : 0);
    const message = JSON.stringify([invocation, id, args, address ?? "", flags, parameterAddresses]);
    this.#unsent.push({ call: invocation, entry: [FUNCTIONS, INVOKE, "", message, INVOKE] });
    this.#sendSoon();
    return { cancel: () => this.#cancel(invocation) };
  }

  /** Receives results that the add-in has sent; those of calls that are over are dropped. */
  receive(results: readonly InvocationResult[]): void {
    for (const { id, result } of results) {
      const invocation = this.#invocations.get(id);
      if (invocation === undefined) continue;
      if (!invocation.streaming) this.#invocations.delete(id);
      invocation.onResult(invocation.returnsFormats ? result : withoutFormats(result));
    }
  }

  /** Cancels every call, at once. */
  cancelAll(): void {
    for (const id of [...this.#invocations.keys()]) this.#cancel(id);
    this.#send();
  }

  #cancel(id: number): void {
    const invocation = this.#invocations.get(id);
    if (invocation === undefined) return;
    this.#invocations.delete(id);
    const isUnsent = this.#unsent.some(({ call }) => call === id);
    if (isUnsent) this.#unsent = this.#unsent.filter(({ call }) => call !== id);
    else if (invocation.cancelable) {
      const entry: EventEntry = [FUNCTIONS, CANCEL, "", JSON.stringify({ invocationId: id }), CANCEL];
      this.#unsent.push({ call: null, entry });
      this.#sendSoon();
    }
  }

  #sendSoon(): void {
    if (!this.#isReady || this.#isSendingDue || this.#unsent.length === 0) return;
    this.#isSendingDue = true;
    setTimeout(() => this.#send(), 0);
  }

  #send(): void {
    this.#isSendingDue = false;
    const entries = this.#unsent.map(({ entry }) => entry);
    if (!this.#isReady || entries.length === 0) return;
    this.#unsent = [];
    this.send(entries);
  }
}
