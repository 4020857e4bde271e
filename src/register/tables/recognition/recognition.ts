import type { RatingScale } from "../../cells/rating-scale";
import type { DateOrder } from "../../cells/read-date";
import type { FieldKey, RoleDefinition } from "../fields";
import type { TableMapping } from "../table-mapping";
import type { CrossTab } from "../targets/cross-tab";
import type { TitleFinding } from "../titles";
import type { BesideColumn } from "./beside-columns";

/** Why a column is read as a field: its heading says so, its cells look like it, or the user has chosen it. */
export type Certainty = "heading" | "content" | "chosen";

/** What a table is and where its columns are. */
export interface Recognition {
  readonly definition: RoleDefinition;
  /** Column of each field: its position among the headings, 0-based. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  /** Why each of these columns is read as its field. */
  readonly certainties: ReadonlyMap<FieldKey, Certainty>;
  /** Fields without a column whose value is the same for every row, because the sheet's name or a title gives it. */
  readonly constants: ReadonlyMap<FieldKey, TitleFinding>;
  /** Columns whose heading repeats a field that an earlier column already has. */
  readonly repeated: readonly number[];
  /** Columns that are not blank and could also be a field, under a heading that fits it less well than that of the column that is read. */
  readonly alternatives: readonly number[];
  /** Of participants: columns that are not read and may say something else than those that are. */
  readonly beside?: readonly BesideColumn[];
  /**
   * First column of the headings in which, without a gap, the first column that is read stands: what is to the left of a gap may be a note.
   * Titles between the rows are in it, whatever it holds otherwise, or to the left of it.
   */
  readonly tableStart: number;
  /** Columns that identify the people besides that of their IDs: e-mail addresses and teacher reference numbers. */
  readonly otherIds: readonly number[];
  /** Headings, as spelling keys, that the user has mapped and that are no longer there. */
  readonly outdated: readonly string[];
  /** Columns of lists beside the table that say what nobody reads. */
  readonly listsBeside?: readonly ListColumn[];
  /** By how many columns the cells are beside their headings; absent where they are below them. */
  readonly shift?: 1 | -1;
  readonly dateOrder?: DateOrder;
  readonly ratingScale?: RatingScale;
  /** Where each target is, if the table is a cross-tab of targets; its first column alone is then among the columns. */
  readonly crossTab?: CrossTab;
}

/** A column of a list beside a table. */
export interface ListColumn {
  readonly heading: string;
  /** How many columns it is to the right of the table's first one; less than 0 to the left. */
  readonly offset: number;
}

/** What else there is to go by besides the headings. */
export interface RecognitionContext {
  /** First rows below the headings, as far as they were read. */
  readonly sample?: readonly (readonly unknown[])[];
  /** Names and titles that may say the qualification or the year of all rows: of the sheet, the table, the lines above it. */
  readonly titles?: readonly string[];
  /** What the user has said about the table. */
  readonly mapping?: TableMapping;
}

/** How a table would be read as one of a kind, and what it lacks for that. */
export interface Candidacy {
  readonly recognition: Recognition;
  /** Headings that are missing: "Qualification", "Start date or Academic year"; [] when none is. */
  readonly missing: readonly string[];
}

/**
 * Why a table is not recognised.
 *
 * - `not used`: the user has said so
 * - `columns missing`: see {@link Candidacy.missing}
 * - `other kind`: one of its headings belongs to another kind of table
 * - `too little`: it says nothing but who people are
 * - `cells disagree`: its headings fit, but its cells hold something else
 * - `measure missing`: it is a cross-tab of targets, but nothing says of which
 */
export type Reason =
  "not used" | "columns missing" | "other kind" | "too little" | "cells disagree" | "measure missing";

/** A table that is not recognised, and why. */
export interface NotRecognised {
  readonly kind: "not recognised";
  readonly reason: Reason;
  /** The kind that the user has chosen, or else the one that the table comes nearest to: participants unless something points elsewhere. */
  readonly nearest: Candidacy;
  /** Whether a person would expect it to be read: it looks like a list of participants or targets. */
  readonly isLikely: boolean;
}

/** The result of looking at a table's headings. */
export type RecognitionResult = { readonly kind: "recognised"; readonly recognition: Recognition } | NotRecognised;
