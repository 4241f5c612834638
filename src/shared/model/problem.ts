/** How bad a problem is: `error` lost a row or all data, `warning` lost a value or misleads the public, `advice` would be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** One thing that is wrong with what is published, in words an editor can act on. */
export interface Problem {
  /** Stable kebab-case name, such as `bad-date`. */
  code: string;
  /** Where in the source, such as `documents[3].date`; empty for the whole source. */
  path: string;
  message: string;
  severity: Severity;
  /** Another place that the message names, such as `documents[0]`. */
  other?: string;
}
