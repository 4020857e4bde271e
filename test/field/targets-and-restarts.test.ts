import { TARGETS_AND_RESTARTS } from "./cases/targets-and-restarts";
import { tryField } from "./try-field";

describe("targets as providers lay them out, and people who started again", () => tryField(TARGETS_AND_RESTARTS));
