import { ApiObject } from "../api-object";

/** Excel.FunctionResult: the result of a worksheet function. */
export class FunctionResultObject extends ApiObject {
  readonly className = "FunctionResult";

  /** @param result the value, or an error such as "#NUM!" */
  constructor(private readonly result: { readonly value: number } | { readonly error: string }) {
    super();
  }

  /** Null when the function succeeds. */
  get error(): string | null {
    return "error" in this.result ? this.result.error : null;
  }
  /** Null when it does not. */
  get value(): number | null {
    return "value" in this.result ? this.result.value : null;
  }
}
