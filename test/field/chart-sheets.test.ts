import { CHART_SHEETS } from "./cases/chart-sheets";
import { tryField } from "./try-field";

describe("tabs that are not worksheets", () => tryField(CHART_SHEETS));
