//! Trials of a cache folder: builders are killed, run out of room, race. After each, every cache is whole, the older one was
//! not lost, and the next builder finds a clean folder.

use crate::{Environment, Outcome};
use anyhow::{Context as _, Result, bail, ensure};
use causeway_cache_format::Reader;
use causeway_driver::store::files_with;
use causeway_ir::arbitrary::Random;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// First characters of files being written.
const TEMPORARY: &str = ".writing-";

/// A folder with an older cache, and an image whose caches builders write beside it and over it.
#[derive(Debug)]
pub struct Trials<'e> {
    environment: &'e Environment,
    folder: tempfile::TempDir,
    image: PathBuf,
    older: PathBuf,
    expected: Vec<u8>,
    /// How long a build takes alone.
    duration: Duration,
}

impl<'e> Trials<'e> {
    /// Builds the older cache.
    ///
    /// # Errors
    /// Where it cannot be built.
    pub fn new(environment: &'e Environment) -> Result<Self> {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir()?;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700))?;
        let image = environment.guest("bash-static");
        let started = Instant::now();
        run(&mut builder(environment, folder.path(), &image))?;
        let duration = started.elapsed();
        let older = crate::only_cache(folder.path())?;
        let expected = fs::read(&older)?;
        Ok(Self { environment, folder, image, older, expected, duration })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn builder(&self) -> Command {
        builder(self.environment, self.path(), &self.image)
    }

    /// Every cache is whole, and the older one has its bytes.
    fn check(&self) -> Result<()> {
        check_caches(self.path())?;
        let bytes = fs::read(&self.older).context("the older cache was lost")?;
        ensure!(bytes == self.expected, "the older cache has other bytes");
        Ok(())
    }

    /// A builder that nothing happens to leaves no file of others.
    fn check_leftovers(&self) -> Result<()> {
        run(&mut self.builder())?;
        let left = leftovers(self.path())?;
        ensure!(left == 0, "{left} leftovers after a whole build");
        self.check()
    }

    /// Kills a builder at `count` random moments.
    ///
    /// # Errors
    /// What is wrong after one.
    pub fn kills(&self, count: u64) -> Result<()> {
        let mut random = Random::new(1);
        let mut left = 0;
        for number in 0..count {
            let mut command = self.builder();
            // Each second one starts from the objects of a build before.
            command.args(if number % 2 == 0 { &["--no-reuse"][..] } else { &[] });
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
            let micros = self.duration.as_micros() as u64;
            thread::sleep(Duration::from_micros(random.below(micros + micros / 4)));
            child.kill()?;
            child.wait()?;
            left += leftovers(self.path())?;
            self.check().with_context(|| format!("kill {number}"))?;
        }
        ensure!(count < 20 || left > 0, "no builder was killed while it wrote");
        self.check_leftovers()
    }

    /// Builds under a limit of the size of files, `count` limits up to that of the largest.
    ///
    /// # Errors
    /// What is wrong after one.
    pub fn file_size_limits(&self, count: u64) -> Result<()> {
        let largest = self.expected.len() as u64 * 2 / 1024;
        for number in 0..count {
            // In 1024 bytes; where the signal of the limit is ignored, writing fails.
            let limit = largest * number / count;
            let script = format!("trap '' XFSZ; ulimit -f {limit}; exec \"$0\" \"$@\"");
            let mut command = Command::new("bash");
            command.args(["-c", &script]).arg(&self.environment.causeway).arg("build-cache").arg("--no-reuse");
            command.arg("--cache-dir").arg(self.path()).arg(&self.image);
            self.check_failure(&Outcome::of(command, b"")?).with_context(|| format!("limit of {limit} KiB"))?;
        }
        self.check_leftovers()
    }

    /// Builds onto file systems of `count` sizes that are too small or just large enough, an older cache in place.
    ///
    /// # Errors
    /// What is wrong after one; where nothing may be mounted.
    pub fn full_disks(&self, count: u64) -> Result<()> {
        let older = self.expected.len() as u64;
        for number in 0..count {
            let size = older + older * 5 / 2 * number / count + (64 << 10);
            let script = "mount -t tmpfs -o size=$1,mode=700 tmpfs $2 || exit 99; cp $3 $2/ || exit 97
                $4 build-cache --cache-dir $2 $5; code=$?
                cmp -s $3 $2/${3##*/} || exit 98
                for cache in $2/*.cwc; do $4 verify $cache > $2.out || exit 98; done
                [ -z \"$(find $2 -name '.writing-*')\" ] || exit 96; exit $code";
            let target = tempfile::tempdir()?;
            let mut command = Command::new("unshare");
            command.args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", &size.to_string()]);
            command.args([target.path(), &self.older, &self.environment.causeway, &self.image]);
            let outcome = Outcome::of(command, b"")?;
            fs::remove_file(target.path().with_extension("out")).ok();
            let text = String::from_utf8_lossy(&outcome.stderr).into_owned();
            let context = || format!("disk of {size} bytes: {text}");
            match outcome.status.as_str() {
                "exit 0" | "exit 1" => self.check_failure(&outcome).with_context(context)?,
                "exit 96" => bail!("{}: something was left behind", context()),
                "exit 98" => bail!("{}: a cache is damaged or lost", context()),
                _ => bail!("{}: the file system could not be made", context()),
            }
        }
        Ok(())
    }

    /// The build succeeded, or failed with one clear line and left nothing behind.
    fn check_failure(&self, outcome: &Outcome) -> Result<()> {
        let text = String::from_utf8_lossy(&outcome.stderr);
        match outcome.status.as_str() {
            "exit 0" => {}
            "exit 1" => ensure!(text.lines().count() == 1 && text.starts_with("causeway: "), "not one line: {text}"),
            status => bail!("ended with {status}: {text}"),
        }
        ensure!(leftovers(self.path())? == 0, "something was left behind");
        self.check()
    }

    /// Lets two builders race `count` times, while a reader looks at the folder all the time.
    ///
    /// # Errors
    /// What is wrong after a race, or what the reader found during one.
    pub fn races(&self, count: u64) -> Result<()> {
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            let reader = scope.spawn(|| -> Result<u64> {
                let mut looks = 0;
                while !over.load(Ordering::Relaxed) {
                    self.check().context("while builders race")?;
                    looks += 1;
                }
                Ok(looks)
            });
            let raced = (0..count).try_for_each(|number| self.race(number).with_context(|| format!("race {number}")));
            over.store(true, Ordering::Relaxed);
            raced?;
            let looks = reader.join().map_err(|_| anyhow::anyhow!("the reader panicked"))??;
            ensure!(looks > 0, "the reader never looked");
            Ok(())
        })?;
        self.check_leftovers()
    }

    /// Both build the same cache, or each one of its own.
    fn race(&self, number: u64) -> Result<()> {
        let features: &[&str] = if number.is_multiple_of(2) { &[] } else { &["--host-features=armv8_0"] };
        let mut commands = [self.builder(), self.builder()];
        commands[1].args(features);
        let mut children = Vec::new();
        for command in &mut commands {
            children.push(command.stdout(Stdio::null()).spawn()?);
        }
        for mut child in children {
            let status = child.wait()?;
            ensure!(status.success(), "a builder ended with {status}");
        }
        self.check()
    }
}

fn builder(environment: &Environment, folder: &Path, image: &Path) -> Command {
    let mut command = Command::new(&environment.causeway);
    command.arg("build-cache").arg("--cache-dir").arg(folder).arg(image);
    command
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.stdout(Stdio::null()).status()?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}

fn check_caches(folder: &Path) -> Result<()> {
    for path in files_with(folder, "cwc")? {
        let bytes = fs::read(&path)?;
        let sound = Reader::new(&bytes[..]).and_then(|reader| reader.verify_all());
        sound.with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// Number of files in a folder that are still being written or were left.
fn leftovers(folder: &Path) -> Result<u64> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        count += u64::from(entry?.file_name().to_string_lossy().starts_with(TEMPORARY));
    }
    Ok(count)
}
