import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { readModule } from "../../../scripts/build/read-module";

describe("What a module brings in and hands out", () => {
  const folder = mkdtempSync(join(tmpdir(), "npq-modules-"));
  const write = (name: string, lines: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.join("\n"));
    return path;
  };

  afterAll(() => rmSync(folder, { recursive: true }));

  it("is what it needs as it starts: neither types nor what it fetches later, nor packages", () => {
    for (const name of ["value.ts", "part.tsx", "mixed.ts", "type.ts", "types.ts", "later.ts", "effect.ts"])
      write(name, []);
    const path = write("imports.ts", [
      'import "./effect";',
      'import { value } from "./value";',
      'import { Part } from "./part";',
      'import { mixed, type Mixed } from "./mixed";',
      'import type { Type } from "./type";',
      'import { type One, type Other } from "./types";',
      'import { useState } from "react";',
      'void import("./later").then(() => [value, Part, mixed, useState]);',
    ]);
    expect(readModule(path, ts).imports).toEqual(
      ["effect.ts", "value.ts", "part.tsx", "mixed.ts"].map((name) => join(folder, name)),
    );
  });

  it("is every name of a value that it exports, each once", () => {
    const path = write("exports.ts", [
      "export interface Shape { readonly sides: number }",
      "export type Name = string;",
      "export const ONE = 1, TWO = 2;",
      "const THREE = 3;",
      "export class Session {}",
      "export function read(day: number): void;",
      "export function read(day: number, known: string): void;",
      "export async function read(): Promise<void> { await Promise.resolve(THREE); }",
    ]);
    expect(readModule(path, ts).exports).toEqual(["ONE", "TWO", "Session", "read"]);
  });
});
