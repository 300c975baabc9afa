// What the checks found, as a file that the accessibility statement is written from.

import { CHECKS, WHOLE } from './suite.mjs';

/** The results as plain data. */
export function results({ findings, counts, kinds, close, weights, site, versions }) {
  const checks = [...CHECKS, ...WHOLE].map(({ name, on = 'whole', wcag = [], da, fault }) => {
    const own = findings.filter(({ check }) => check === name);
    const { pages, measured } = counts.get(name);
    return { name, on, wcag, tested: da, fault, pages, measured, findings: own.length, rules: [...new Set(own.map(({ rule }) => rule))].sort() };
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    site, versions,
    pages: Object.fromEntries([...kinds].sort()),
    closely: close,
    heaviest: Object.fromEntries([...weights].sort()),
    checks,
    findings,
  };
}
