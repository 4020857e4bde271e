import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import xlsx from "xlsx";

const bytes = readFileSync(process.argv[2]);
const start = performance.now();
const { SheetNames, Sheets } = xlsx.read(bytes);
const seconds = (performance.now() - start) / 1000;
console.log(`${Sheets[SheetNames[0]]["!ref"]}`);
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
