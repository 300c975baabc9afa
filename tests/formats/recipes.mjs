// The recipes: valid by the schemas of GitHub and GitLab, and their commands run as they stand, with the
// klarplan that is built already in the place where they look for it.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateAction } from "@action-validator/core";
import yaml from "js-yaml";

/** Runs commands as both services do, stopping at the first that fails. */
function bash(commands, cwd, env) {
  return spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", commands], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    encoding: "utf8",
  });
}

const told = (run) => `exit ${run.status}\n${run.stdout}\n${run.stderr}`;
const expect = (holds, run) => (holds ? [] : [told(run)]);

export async function recipes({ check, root, klarplan, site, packageOf }) {
  const breakPlan = (put, get) => {
    const plan = "content/planer/maja/min-plan.md";
    put(plan, get(plan).replaceAll("kontakt: kmj", "kontakt: kjm"));
  };
  github({ check, root, klarplan, site, breakPlan });
  gitlab({ check, root, klarplan, site, breakPlan, packageOf });
  container({ check, root });
}

function github({ check, root, klarplan, site, breakPlan }) {
  const text = readFileSync(join(root, "action.yml"), "utf8");
  check("action.yml", validateAction(text).errors.map((e) => `${e.path ?? ""} ${e.title} ${e.detail ?? ""}`));
  const wrong = validateAction("name: x\nruns: {using: nothing}\n").errors;
  check("a wrong action is refused", wrong.length > 0 ? [] : ["it passed"]);

  const steps = Object.fromEntries(yaml.load(text).runs.steps.map((step) => [step.name, step]));
  const folder = site("action", breakPlan);
  const output = join(folder, "output.txt");
  const named = bash(steps["Name of the build"].run, folder, { GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output });
  const outputs = existsSync(output) ? readFileSync(output, "utf8") : "";
  check("the action's build has a name", expect(/^hash=[0-9a-f]{32}\nrust=1\.\d+\n$/.test(outputs), named));

  mkdirSync(join(folder, "temp/klarplan/bin"), { recursive: true });
  copyFileSync(klarplan, join(folder, "temp/klarplan/bin/klarplan"));
  const summary = join(folder, "summary.md");
  const run = (env) =>
    bash(steps["Check the content"].run, folder, {
      RUNNER_TEMP: join(folder, "temp"),
      GITHUB_STEP_SUMMARY: summary,
      ROOT: ".",
      PATHS: "",
      LANGUAGE: "",
      SARIF: "",
      ...env,
    });
  const whole = run({ SARIF: "fund.sarif" });
  const annotated = whole.status === 1 && whole.stdout.startsWith("::error file=content/planer/maja/min-plan.md,line=");
  check("the action annotates and fails", expect(annotated, whole));
  check("the action writes SARIF where asked", expect(existsSync(join(folder, "fund.sarif")), whole));
  check("the action writes the job's summary once", expect(readFileSync(summary, "utf8").split("## klarplan").length === 2, whole));
  const other = run({ PATHS: "content/sider\ncontent/udvalg\n", LANGUAGE: "en" });
  check("the action keeps to the paths it is given", expect(other.status === 0 && other.stdout === "", other));
  const trouble = run({ ROOT: "nowhere", SARIF: "fund.sarif" });
  check("the action fails where there is no site", expect(trouble.status !== 0 && trouble.stderr.includes("nowhere"), trouble));
}

function gitlab({ check, root, klarplan, site, breakPlan, packageOf }) {
  const folder = site("job", breakPlan);
  const text = readFileSync(join(root, ".ci/gitlab.yml"), "utf8");
  writeFileSync(join(folder, ".gitlab-ci.yml"), text);
  const git = (cwd, ...args) =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], { cwd, encoding: "utf8" });
  git(folder, "init", "-q", "-b", "main");
  git(folder, "remote", "add", "origin", "git@gitlab.example:kommune/site.git");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "x");
  // gitlab-ci-local holds the file against GitLab's schema before it lists the jobs.
  const program = join(packageOf("gitlab-ci-local"), "src/index.js");
  const list = () => spawnSync(process.execPath, [program, "--list"], { cwd: folder, encoding: "utf8" });
  const listed = list();
  check(".ci/gitlab.yml", expect(listed.status === 0 && listed.stdout.includes("klarplan"), listed));
  writeFileSync(join(folder, ".gitlab-ci.yml"), text.replace("codequality: gl-", "codequality: [1]\n      nonsense: gl-"));
  const refused = list();
  check("a wrong job is refused", expect(refused.status !== 0, refused));

  // A repository in place of klarplan's, and what is built from its commit in the cache.
  const source = join(folder, "klarplan-source");
  mkdirSync(source);
  git(source, "init", "-q", "-b", "main");
  git(source, "commit", "-q", "--allow-empty", "-m", "x");
  const bin = join(folder, ".klarplan-bin", git(source, "rev-parse", "HEAD").trim(), "bin");
  mkdirSync(bin, { recursive: true });
  copyFileSync(klarplan, join(bin, "klarplan"));
  const job = yaml.load(text).klarplan;
  const run = bash([...job.before_script, ...job.script].join("\n"), folder, {
    ...job.variables,
    KLARPLAN_GIT: source,
    CI_PROJECT_DIR: folder,
  });
  check("the job tells the findings and fails", expect(run.status === 1 && run.stdout.includes("F201"), run));
  const reports = job.artifacts.reports;
  const quality = join(folder, reports.codequality);
  const issues = existsSync(quality) ? JSON.parse(readFileSync(quality, "utf8")) : [];
  const found = issues.some((issue) => issue.location.path === "content/planer/maja/min-plan.md");
  check("the job leaves its reports", expect(found && existsSync(join(folder, reports.junit)), run));
}

/** What the container is built of is there, and not left out of what the builder is sent. */
function container({ check, root }) {
  const lines = (file) => readFileSync(join(root, file), "utf8").split("\n");
  const copies = lines("Containerfile").filter((line) => /^COPY (?!--from)/.test(line));
  const wanted = copies.flatMap((line) => line.split(/\s+/).slice(1, -1));
  const sent = lines(".dockerignore").filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  const wrong = (wanted, sent) => [
    ...wanted.filter((path) => !sent.includes(path)).map((path) => `${path} is not sent`),
    ...sent.filter((path) => !wanted.includes(path)).map((path) => `${path} is sent for nothing`),
    ...wanted.filter((path) => !existsSync(join(root, path))).map((path) => `${path} is not there`),
  ];
  check("the container has what it is built of", wanted.length > 0 ? wrong(wanted, sent) : ["nothing is copied"]);
  check("what the container lacks is found", wrong(wanted, sent.slice(1)).length === 1 ? [] : ["it passed"]);
}
