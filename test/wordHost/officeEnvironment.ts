import { TextDecoder, TextEncoder } from "node:util";
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import { TestEnvironment } from "jest-environment-jsdom";

/**
 * A window that office.js runs in: jsdom that loads scripts, with what every browser has and jsdom lacks, and a quick way
 * to do something later.
 * Named in the head of a test file: `@jest-environment ./test/wordHost/officeEnvironment.ts`.
 */
export default class OfficeEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const options = { resources: "usable", url: "https://localhost/taskpane.html" };
    super(
      { ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions: options } },
      context,
    );
    Object.assign(this.global, { TextDecoder, TextEncoder, setImmediate });
  }
}
