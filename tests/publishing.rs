// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What `init --ci` writes, run as GitLab and GitHub run it: each command of each job, in a repository with a
//! history, against a server that keeps comments and the published site.

use crate::support::server::{self, Request};
use crate::support::{copy, program};
use serde_json::json;
use serde_yaml::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

const MARK: &str = "<!-- fortschritt -->";
const SERVICES: &str = "data/services/beispiele.yaml";
const OURS: &str = "status: planned, maturity: 1";

/// Comments by their number.
type Comments = Arc<Mutex<BTreeMap<u64, String>>>;

/// An office with a repository, and a server.
struct Office {
    folder: TempDir,
    online: PathBuf,
    comments: Comments,
    origin: String,
}

/// Lists, adds and replaces comments, and shows what is published below `/site`.
fn answer(request: &Request, comments: &Comments, online: &Path) -> (u16, Vec<u8>) {
    if let Some(path) = request.path.strip_prefix("/site") {
        return server::file(online, path);
    }
    let mut comments = comments.lock().unwrap();
    let body = || {
        let value: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        value["body"].as_str().unwrap().to_owned()
    };
    match request.method.as_str() {
        "GET" => {
            let list: Vec<_> =
                comments.iter().map(|(id, body)| json!({"id": id, "body": body})).collect();
            (200, json!(list).to_string().into_bytes())
        }
        "POST" => {
            let id = 100 + u64::try_from(comments.len()).unwrap();
            comments.insert(id, body());
            (201, b"{}".to_vec())
        }
        "PUT" | "PATCH" => {
            let id: u64 = request.path.rsplit('/').next().unwrap().parse().unwrap();
            *comments.get_mut(&id).unwrap() = body();
            (200, b"{}".to_vec())
        }
        _ => (405, Vec::new()),
    }
}

impl Office {
    /// A site with a published report, as the first commit of its repository.
    fn new(ci: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let online = folder.path().join("online");
        let comments = Comments::default();
        comments.lock().unwrap().insert(1, "Wann kommt das?".to_owned());
        let (kept, shown) = (Arc::clone(&comments), online.clone());
        let origin = server::serve(move |request| answer(request, &kept, &shown));
        let office = Self { folder, online, comments, origin };
        let site = office.site();
        let mut init = program();
        let output = init.arg("init").arg(&site).args(["--ci", ci]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        // The report is of the day of the last states, and closed on that day.
        let mut release = program();
        release.args(["release", "erster", "--cutoff", &office.last_day(), "--root"]).arg(&site);
        let output = release.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        office.git(&["init", "--quiet", "--initial-branch", "main"]);
        office.commit("Beginn");
        office
    }

    fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// The day that the states of the new site speak of.
    fn last_day(&self) -> String {
        let text = fs::read_to_string(self.site().join(SERVICES)).unwrap();
        let before = text.split(OURS).next().unwrap();
        before.rsplit("date: ").next().unwrap()[..10].to_owned()
    }

    fn git(&self, args: &[&str]) -> String {
        let who = ["-c", "user.name=Amt", "-c", "user.email=amt@example.org"];
        let output = Command::new("git").args(who).args(args).current_dir(self.site()).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn replace(&self, file: &str, old: &str, new: &str) {
        let path = self.site().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file}: {text}");
        fs::write(path, text.replace(old, new)).unwrap();
    }

    /// Runs commands as a job does.
    fn run(&self, script: &str, variables: &[(&str, &str)]) -> Output {
        let ours = Path::new(program().get_program()).parent().unwrap().to_owned();
        let path = std::env::var_os("PATH").unwrap();
        let path = std::env::join_paths([ours].into_iter().chain(std::env::split_paths(&path)));
        let mut shell = Command::new("sh");
        shell.args(["-e", "-c", script]).current_dir(self.site()).env("PATH", path.unwrap());
        // The settings that GitHub's commands make are those of a home that is gone after the job.
        shell.env("HOME", self.folder.path()).envs(variables.iter().copied());
        shell.output().unwrap()
    }

    /// Brings what was built online, as the server does.
    fn deploy(&self) {
        let _ = fs::remove_dir_all(&self.online);
        copy(&self.site().join("public"), &self.online);
        // Servers that read it do not show it.
        fs::remove_file(self.online.join("_headers")).unwrap();
    }

    fn comments(&self) -> BTreeMap<u64, String> {
        self.comments.lock().unwrap().clone()
    }
}

/// How a server runs the three jobs.
trait Server {
    const CI: &'static str;
    fn check(office: &Office) -> Output;
    fn changes(office: &Office, base: &str) -> Output;
    fn publish(office: &Office, skip_verify: &str) -> Output;
}

struct GitLab;

impl GitLab {
    fn job(office: &Office, name: &str, variables: &[(&str, &str)]) -> Output {
        let text = fs::read_to_string(office.site().join(".gitlab-ci.yml")).unwrap();
        let document: Value = serde_yaml::from_str(&text).unwrap();
        let script = document[name]["script"].as_sequence().unwrap();
        let lines: Vec<&str> = script.iter().map(|line| line.as_str().unwrap()).collect();
        office.run(&lines.join("\n"), variables)
    }
}

impl Server for GitLab {
    const CI: &'static str = "gitlab";

    fn check(office: &Office) -> Output {
        let output = Self::job(office, "check", &[]);
        let report = fs::read_to_string(office.site().join("gl-code-quality-report.json")).unwrap();
        fs::remove_file(office.site().join("gl-code-quality-report.json")).unwrap();
        // What is beside the lines is what the file says.
        Output { stdout: report.into_bytes(), ..output }
    }

    fn changes(office: &Office, base: &str) -> Output {
        let variables = [
            ("CI_MERGE_REQUEST_DIFF_BASE_SHA", base),
            ("CI_API_V4_URL", &format!("{}/api", office.origin)),
            ("CI_PROJECT_ID", "7"),
            ("CI_MERGE_REQUEST_IID", "3"),
            ("FORTSCHRITT_TOKEN", "geheim"),
        ];
        Self::job(office, "changes", &variables)
    }

    fn publish(office: &Office, skip_verify: &str) -> Output {
        let address = format!("{}/site", office.origin);
        let variables = [("SITE_URL", address.as_str()), ("SKIP_VERIFY", skip_verify)];
        Self::job(office, "pages", &variables)
    }
}

struct GitHub;

impl GitHub {
    /// The steps of a job that run commands, with what GitHub puts in for its expressions.
    fn steps(
        office: &Office,
        job: &str,
        known: &[(&str, &str)],
    ) -> Vec<(String, Vec<(String, String)>)> {
        let path = office.site().join(".github/workflows/website.yml");
        let document: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let job = &document["jobs"][job];
        let evaluated = |value: &Value| {
            let text =
                known.iter().fold(value.as_str().unwrap().to_owned(), |text, (name, value)| {
                    text.replace(&format!("${{{{ {name} }}}}"), value)
                });
            assert!(!text.contains("${{"), "{text}");
            text
        };
        let variables = |of: &Value| {
            let all = of["env"].as_mapping().cloned().unwrap_or_default();
            let all = all
                .iter()
                .map(|(name, value)| (name.as_str().unwrap().to_owned(), evaluated(value)));
            all.collect::<Vec<_>>()
        };
        let steps =
            job["steps"].as_sequence().unwrap().iter().filter(|step| !step["run"].is_null());
        steps
            .map(|step| (evaluated(&step["run"]), [variables(job), variables(step)].concat()))
            .collect()
    }

    fn run(office: &Office, (script, variables): &(String, Vec<(String, String)>)) -> Output {
        let variables: Vec<_> =
            variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        office.run(script, &variables)
    }
}

impl Server for GitHub {
    const CI: &'static str = "github";

    fn check(office: &Office) -> Output {
        let steps = Self::steps(
            office,
            "check",
            &[
                ("github.event.pull_request.base.sha", ""),
                ("github.api_url", ""),
                ("github.repository", ""),
                ("github.event.pull_request.number", ""),
                ("github.token", ""),
            ],
        );
        Self::run(office, &steps[0])
    }

    fn changes(office: &Office, base: &str) -> Output {
        let steps = Self::steps(
            office,
            "check",
            &[
                ("github.event.pull_request.base.sha", base),
                ("github.api_url", &office.origin),
                ("github.repository", "amt/bericht"),
                ("github.event.pull_request.number", "3"),
                ("github.token", "geheim"),
            ],
        );
        Self::run(office, &steps[1])
    }

    fn publish(office: &Office, skip_verify: &str) -> Output {
        let address = format!("{}/site", office.origin);
        let known = [("vars.SITE_URL", address.as_str()), ("vars.SKIP_VERIFY", skip_verify)];
        let mut last = None;
        for step in Self::steps(office, "publish", &known) {
            let output = Self::run(office, &step);
            if !output.status.success() {
                return output;
            }
            last = Some(output);
        }
        last.unwrap()
    }
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .concat()
}

#[track_caller]
fn passes(output: &Output) -> String {
    assert!(output.status.success(), "{}", said(output));
    said(output)
}

#[track_caller]
fn stops(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{}", said(output));
    said(output)
}

fn a_report_is_published_changed_and_protected<S: Server>() {
    let office = Office::new(S::CI);

    // Nothing is online yet: without the switch it is taken for a loss.
    stops(&S::publish(&office, ""));
    passes(&S::publish(&office, "yes"));
    office.deploy();
    passes(&S::publish(&office, ""));

    // A late report on a branch: the comment says what it changes, and is replaced by the next.
    let base = office.git(&["rev-parse", "HEAD"]);
    office.git(&["checkout", "--quiet", "-b", "meldung"]);
    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    let line = format!(
        "    - {{date: {}, reported_on: {today}, status: online, maturity: 3, \
         coverage: {{offered: 23, responsible: 23}}}}\n",
        office.last_day()
    );
    let text = fs::read_to_string(office.site().join(SERVICES)).unwrap();
    fs::write(office.site().join(SERVICES), text + &line).unwrap();
    office.commit("Personalausweis");
    passes(&S::check(&office));
    passes(&S::changes(&office, &base));
    let comments = office.comments();
    assert_eq!(comments.len(), 2, "{comments:?}");
    let first = &comments[&101];
    assert!(first.starts_with(MARK) && first.contains("Personalausweis"), "{first}");
    office.replace(SERVICES, "offered: 23, responsible", "offered: 22, responsible");
    office.commit("Personalausweis, berichtigt");
    passes(&S::changes(&office, &base));
    let comments = office.comments();
    assert_eq!(comments.len(), 2, "{comments:?}");
    assert_ne!(&comments[&101], first);
    assert_eq!(comments[&1], "Wann kommt das?");

    // Merged, it is published.
    office.git(&["checkout", "--quiet", "main"]);
    office.git(&["merge", "--quiet", "meldung"]);
    passes(&S::publish(&office, ""));
    office.deploy();

    // Whoever rewrites the past is stopped before it is merged, and told where.
    let base = office.git(&["rev-parse", "HEAD"]);
    office.git(&["checkout", "--quiet", "-b", "schoener"]);
    office.replace(SERVICES, OURS, "status: online, maturity: 3");
    office.commit("Besser");
    let report = stops(&S::check(&office));
    assert!(report.contains("rewritten-past") && report.contains(SERVICES), "{report}");
    stops(&S::changes(&office, &base));
    // Taking the report away with it does not help.
    fs::remove_file(office.site().join("data/releases/erster.yaml")).unwrap();
    fs::remove_file(office.site().join("data/releases/erster.states.json")).unwrap();
    office.commit("Ohne Bericht");
    passes(&S::check(&office));
    stops(&S::changes(&office, &base));
    let comments = office.comments();
    assert!(comments[&101].contains("erster"), "{}", comments[&101]);
    // Past all of that, what is online is compared before it is replaced.
    office.git(&["checkout", "--quiet", "main"]);
    office.git(&["merge", "--quiet", "schoener"]);
    let before = fs::read(office.online.join("index.html")).unwrap();
    stops(&S::publish(&office, ""));
    assert_eq!(fs::read(office.online.join("index.html")).unwrap(), before);
}

#[test]
fn gitlab_checks_comments_and_publishes() {
    a_report_is_published_changed_and_protected::<GitLab>();
}

#[test]
fn github_checks_comments_and_publishes() {
    a_report_is_published_changed_and_protected::<GitHub>();
}

#[test]
fn the_words_of_the_files_are_filled_in() {
    for (ci, file) in [("gitlab", ".gitlab-ci.yml"), ("github", ".github/workflows/website.yml")] {
        for language in ["de", "en"] {
            let folder = TempDir::new().unwrap();
            let mut init = program();
            init.arg("init").arg(folder.path()).args(["--ci", ci, "--language", language]);
            assert!(init.output().unwrap().status.success());
            let text = fs::read_to_string(folder.path().join(file)).unwrap();
            for name in ["about", "check", "changes", "verify", "build", "publish", "why_"] {
                assert!(!text.contains(&format!("{{{name}")), "{text}");
            }
        }
    }
}

/// The commands of the README that stand below a mark.
fn recipe(name: &str) -> String {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let behind = readme.split(&format!("<!-- run: {name} -->\n```sh\n")).nth(1).unwrap();
    behind.split("\n```").next().unwrap().to_owned()
}

#[test]
fn an_own_server_switches_over_at_once_and_shares_what_stays() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let office = Office::new("gitlab");
    passes(&GitLab::publish(&office, "yes"));
    // Who calls the server gets a shell here.
    let ssh = office.folder.path().join("ssh");
    fs::write(&ssh, "#!/bin/sh\nshift\nexec sh -c \"$*\"\n").unwrap();
    fs::set_permissions(&ssh, fs::Permissions::from_mode(0o755)).unwrap();
    let root = office.folder.path().join("srv");
    let script = format!("PATH={}:$PATH\n{}", office.folder.path().display(), recipe("rsync"));
    let publish = |clock: u32| {
        // Each publication has a second of its own, by which its folder is called.
        let script = script.replace("%S", &format!("{clock:02}"));
        let variables = [("HOST", "server"), ("ROOT", root.to_str().unwrap())];
        passes(&office.run(&script, &variables));
    };
    let inode = |path: &str| fs::metadata(root.join("current").join(path)).unwrap().ino();
    publish(1);
    let (page, style) = (inode("index.html"), inode("assets/style.css"));
    assert!(fs::symlink_metadata(root.join("current")).unwrap().is_symlink());
    office.replace("public/index.html", "<main", "<main data-changed");
    publish(2);
    assert_ne!(inode("index.html"), page, "the old page was written over");
    assert_eq!(inode("assets/style.css"), style, "what stays is shared");
    for clock in 3..9 {
        publish(clock);
    }
    assert_eq!(fs::read_dir(root.join("releases")).unwrap().count(), 5);
    assert!(root.join("current/index.html").is_file());
}

#[test]
fn object_storage_has_what_was_built_and_nothing_else() {
    let office = Office::new("gitlab");
    passes(&GitLab::publish(&office, "yes"));
    let bucket = office.folder.path().join("bucket");
    fs::create_dir_all(bucket.join("alt")).unwrap();
    fs::write(bucket.join("alt/index.html"), "gone").unwrap();
    let script = recipe("rclone");
    let lines: Vec<&str> = script.lines().collect();
    let variables = [("BUCKET", bucket.to_str().unwrap())];
    // What pages need is there before the first page is.
    passes(&office.run(lines[0], &variables));
    assert!(bucket.join("assets/style.css").is_file() && !bucket.join("index.html").exists());
    passes(&office.run(&lines[1..].join("\n"), &variables));
    assert!(bucket.join("index.html").is_file() && !bucket.join("alt").exists());
    let mut verify = program();
    let said = verify.arg("verify").arg(&bucket).arg("--root").arg(office.site()).output().unwrap();
    passes(&said);
}
