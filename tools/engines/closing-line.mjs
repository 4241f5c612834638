/** Web Test Runner's reporter of one plain line at the end. */
export function closingLine() {
  const count = (suite, passed) =>
    suite.tests.filter((test) => !test.skipped && test.passed === passed).length +
    suite.suites.reduce((sum, inner) => sum + count(inner, passed), 0);
  return {
    onTestRunFinished({sessions}) {
      const results = sessions.flatMap(({testResults}) => testResults ?? []);
      const total = (passed) => results.reduce((sum, suite) => sum + count(suite, passed), 0);
      // A file that could not be loaded or that logged an error has failed too, though it counted no test.
      const broken = sessions.filter(
        ({passed, testResults}) => !passed && !(testResults && count(testResults, false)),
      ).length;
      console.log(`\n${total(true)} passed, ${total(false) + broken} failed`);
    },
  };
}
