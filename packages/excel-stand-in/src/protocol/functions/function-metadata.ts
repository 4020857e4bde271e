/** Functions of an add-in: what its functions.json says (the format of custom-functions-metadata), and the namespace of its manifest. */
export interface FunctionMetadata {
  /** What comes before the functions' names in formulas, e.g. "CONTOSO". */
  readonly namespace: string;
  readonly functions: readonly FunctionDefinition[];
  /** Whether parameters of type "any" take error values; else the error becomes the formula's result, and nothing is called. */
  readonly allowErrorForDataTypeAny?: boolean;
  /**
   * Whether values of type "any" may be data types, among them numbers with a format. Source: "Manually create JSON metadata for custom
   * functions".
   */
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface FunctionDefinition {
  /** By which the add-in associates the function; in any case of letters. */
  readonly id: string;
  /** Name in formulas, behind the namespace and a dot. */
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterDefinition[];
  /** Its type is "any" by default. */
  readonly result?: { readonly type?: string; readonly dimensionality?: Dimensionality };
  readonly options?: FunctionOptions;
}

/** One value, or rows of values. */
export type Dimensionality = "scalar" | "matrix";

export interface ParameterDefinition {
  readonly name: string;
  readonly description?: string;
  /** "any" by default. */
  readonly type?: string;
  /** "scalar" by default. */
  readonly dimensionality?: Dimensionality;
  readonly optional?: boolean;
  /** Takes all arguments that are left; the function gets them as one array. */
  readonly repeating?: boolean;
}

export interface FunctionOptions {
  /** Delivers results again and again, until it is cancelled. */
  readonly stream?: boolean;
  readonly cancelable?: boolean;
  /** Gets the address of its cell. */
  readonly requiresAddress?: boolean;
  /** Gets the addresses of its arguments, unless it streams. */
  readonly requiresParameterAddresses?: boolean;
  /** Gets the addresses of its arguments although it streams. */
  readonly requiresStreamParameterAddresses?: boolean;
}

/** A function as formulas know it. */
export interface DefinedFunction extends FunctionDefinition {
  /** "CONTOSO.ADD" */
  readonly fullName: string;
  readonly takesErrors: boolean;
  /** Whether it takes formatted numbers and errors as objects. */
  readonly takesRichValues: boolean;
  /** Whether it may return numbers with a format. */
  readonly returnsFormats: boolean;
}
