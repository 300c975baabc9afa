// Counts checks, and prints what is wrong.

/** A count of the checks of `name`; `check` takes one with its faults, `end` prints the count and ends the program. */
export function tally(name) {
  const count = { passed: 0, failed: 0 };
  const check = (what, faults) => {
    if (faults.length === 0) {
      count.passed += 1;
      return;
    }
    count.failed += 1;
    console.error(`${what}:\n  ${faults.slice(0, 10).join("\n  ")}`);
  };
  const refused = (what, faults) => check(`${what} is refused`, faults.length > 0 ? [] : ["it passed"]);
  /** Exits 1 where a check failed, or no more than `least` passed: so few that checks were lost. */
  const end = (least) => {
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed`);
    process.exit(count.failed === 0 && count.passed > least ? 0 : 1);
  };
  return { count, check, refused, end };
}
