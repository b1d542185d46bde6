//! Program replacement: the runtime runs itself again with the new program, as the kernel would through `binfmt_misc`.
//!
//! What the kernel would refuse is refused here, before anything is replaced.

use super::elf::{self, Elf, ElfError};
use super::{Errno, GuestThread, Personality, Process, SyscallOutcome};
use crate::options::{CodePlacement, RunOptions};
use crate::sys::guest_memory;
use crate::sys::process::replace_program;
use crate::sys::signal::set_mask;
use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Longest argument or environment string, terminator included (Linux `MAX_ARG_STRLEN`).
const STRING_LIMIT: usize = 128 * 1024;
/// Most bytes of arguments and environment together (a quarter of the 8 MiB stack).
const TOTAL_LIMIT: usize = 2 << 20;
/// Deepest chain of `#!` interpreters (Linux `BINPRM_MAX_RECURSION`).
const SCRIPT_DEPTH: usize = 4;
/// Bytes in which a `#!` line is looked for (Linux `BINPRM_BUF_SIZE`).
const HEAD: usize = 256;
/// ELF machine number of the host.
const EM_AARCH64: u64 = 183;

/// What `execve` starts after `#!` lines are followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolvedProgram {
    /// The ELF file.
    pub path: PathBuf,
    /// Its arguments.
    pub args: Vec<Vec<u8>>,
    /// Whether it is a program of the host, not of the guest.
    pub native: bool,
}

/// Follows `#!` lines from `path` to an ELF program.
///
/// # Errors
/// What `execve` fails with.
pub fn resolve_program(path: &Path, args: &[Vec<u8>]) -> Result<ResolvedProgram, Errno> {
    let mut path = path.to_owned();
    let mut args = args.to_vec();
    for _ in 0..=SCRIPT_DEPTH {
        let head = read_head(&path)?;
        if let Some(line) = head.strip_prefix(b"#!") {
            let (interpreter, argument) = parse_script(line).ok_or(Errno(libc::ENOEXEC))?;
            let script = path.as_os_str().as_bytes().to_vec();
            let mut next = vec![interpreter.to_vec()];
            next.extend(argument.map(<[u8]>::to_vec));
            next.push(script);
            next.extend(args.into_iter().skip(1));
            path = PathBuf::from(OsStr::from_bytes(interpreter));
            args = next;
            continue;
        }
        return match machine(&head) {
            Ok(()) => Ok(ResolvedProgram { path, args, native: false }),
            Err(ElfError::Unsupported { offset: elf::MACHINE, value: EM_AARCH64 }) => {
                Ok(ResolvedProgram { path, args, native: true })
            }
            Err(_) => Err(Errno(libc::ENOEXEC)),
        };
    }
    Err(Errno(libc::ELOOP))
}

/// Whether `head` is the start of a program for the guest: errors that come only from its shortness do not count.
fn machine(head: &[u8]) -> Result<(), ElfError> {
    match Elf::parse(head) {
        Err(error @ (ElfError::NotElf | ElfError::Unsupported { .. })) => Err(error),
        _ => Ok(()),
    }
}

fn read_head(path: &Path) -> Result<Vec<u8>, Errno> {
    let error = |error: std::io::Error| Errno(error.raw_os_error().unwrap_or(libc::EIO));
    let metadata = std::fs::metadata(path).map_err(error)?;
    if !metadata.is_file() || metadata.permissions().mode() & 0o111 == 0 {
        return Err(Errno(libc::EACCES));
    }
    let mut head = Vec::new();
    File::open(path).and_then(|file| file.take(HEAD as u64).read_to_end(&mut head)).map_err(error)?;
    Ok(head)
}

/// Interpreter and optional argument of a `#!` line, given what follows the mark.
fn parse_script(line: &[u8]) -> Option<(&[u8], Option<&[u8]>)> {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let line = line.split(|&byte| byte == b'\n').next()?;
    let line = line.trim_ascii();
    let end = line.iter().position(is_blank).unwrap_or(line.len());
    let (interpreter, rest) = line.split_at(end);
    let argument = rest.trim_ascii();
    if interpreter.is_empty() || interpreter.contains(&0) {
        return None;
    }
    Some((interpreter, (!argument.is_empty()).then_some(argument)))
}

/// `execve`.
pub fn execve(thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    let [path, argv, envp, ..] = args;
    if thread.cpu.context.has_arrived() {
        return again(thread);
    }
    let result = read_path(process, libc::AT_FDCWD as i64 as u64, path)
        .and_then(|path| replace(thread, process, &path, argv, envp));
    result.into()
}

/// A signal waits: it is delivered first, then the call is made again. The runtime's new image would not know of it.
fn again(thread: &mut GuestThread) -> SyscallOutcome {
    let state = thread.state_mut();
    state.rip = state.rip.wrapping_sub(2);
    SyscallOutcome::Resume
}

/// `execveat`.
pub fn execveat(thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    let [directory, path, argv, envp, flags, _] = args;
    if thread.cpu.context.has_arrived() {
        return again(thread);
    }
    if flags & !((libc::AT_EMPTY_PATH | libc::AT_SYMLINK_NOFOLLOW) as u64) != 0 {
        return Errno::INVALID.into();
    }
    let result = path_at(process, directory, path, flags).and_then(|path| replace(thread, process, &path, argv, envp));
    result.into()
}

fn read_path(process: &Process, directory: u64, address: u64) -> Result<PathBuf, Errno> {
    let text = guest_memory::read_string(address, libc::PATH_MAX as usize - 1)?;
    if text.is_empty() {
        return Err(Errno(libc::ENOENT));
    }
    if super::syscall::is_own_executable(directory, address) {
        return Ok(process.program.clone());
    }
    Ok(PathBuf::from(std::ffi::OsString::from_vec(text)))
}

fn path_at(process: &Process, directory: u64, address: u64, flags: u64) -> Result<PathBuf, Errno> {
    let fd = directory as i32;
    let folder = || {
        std::fs::read_link(format!("/proc/self/fd/{fd}"))
            .map_err(|error| Errno(error.raw_os_error().unwrap_or(libc::EBADF)))
    };
    let text = guest_memory::read_string(address, libc::PATH_MAX as usize - 1)?;
    if text.is_empty() && flags & libc::AT_EMPTY_PATH as u64 != 0 {
        return folder();
    }
    let path = read_path(process, directory, address)?;
    let path = if path.is_absolute() || fd == libc::AT_FDCWD { path } else { folder()?.join(path) };
    let is_link = std::fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_symlink());
    if is_link && flags & libc::AT_SYMLINK_NOFOLLOW as u64 != 0 {
        return Err(Errno(libc::ELOOP));
    }
    Ok(path)
}

/// Reads a null-terminated array of strings; a null `array` is an empty one.
fn read_strings(personality: Personality, array: u64, total: &mut usize) -> Result<Vec<Vec<u8>>, Errno> {
    let mut strings = Vec::new();
    if array == 0 {
        return Ok(strings);
    }
    loop {
        let at = array.wrapping_add((strings.len() * personality.word()) as u64);
        let address = personality.read_word(at)?;
        if address == 0 {
            return Ok(strings);
        }
        let text = guest_memory::read_string(address, STRING_LIMIT - 1)
            .map_err(Errno::from)
            .map_err(|error| if error == Errno(libc::ENAMETOOLONG) { Errno(libc::E2BIG) } else { error })?;
        *total += text.len() + 9;
        if *total > TOTAL_LIMIT {
            return Err(Errno(libc::E2BIG));
        }
        strings.push(text);
    }
}

fn replace(thread: &GuestThread, process: &Process, path: &Path, argv: u64, envp: u64) -> Result<i64, Errno> {
    let mut total = 0;
    let mut args = read_strings(process.personality, argv, &mut total)?;
    let env = read_strings(process.personality, envp, &mut total)?;
    if args.is_empty() {
        // As Linux does since 5.18.
        args.push(Vec::new());
    }
    let program = resolve_program(path, &args)?;
    let command = if program.native {
        let mut command = vec![program.path.as_os_str().as_bytes().to_vec()];
        command.extend(program.args.into_iter().skip(1));
        command
    } else {
        let stats = process.options.stats.as_ref().map(|path| process.stats.file_of_this_process(path));
        launch_command(&process.options, stats.as_deref(), &program)
    };
    set_mask(thread.signal_mask());
    Err(replace_program(&command, &env))
}

/// The command that runs `program` in a new image of this runtime.
fn launch_command(options: &RunOptions, stats: Option<&Path>, program: &ResolvedProgram) -> Vec<Vec<u8>> {
    let mut command: Vec<Vec<u8>> = options.launcher.iter().map(|word| word.as_bytes().to_vec()).collect();
    if command.is_empty() {
        command = vec![b"/proc/self/exe".to_vec(), b"run".to_vec()];
    }
    for word in &options.launcher {
        command.push([b"--launcher=", word.as_bytes()].concat());
    }
    command.extend(options.launch_options.iter().map(|word| word.as_bytes().to_vec()));
    if options.no_cache {
        command.push(b"--no-cache".to_vec());
    }
    if options.no_jit {
        command.push(b"--no-jit".to_vec());
    }
    if options.placement == CodePlacement::Fallback {
        command.extend([b"--placement".to_vec(), b"fallback".to_vec()]);
    }
    if let Some(key_file) = &options.key_file {
        command.extend([b"--key-file".to_vec(), key_file.as_os_str().as_bytes().to_vec()]);
    }
    if options.recorder.is_some() {
        command.push(b"--record".to_vec());
    }
    if let Some(stats) = stats {
        command.push(b"--stats".to_vec());
        command.push(stats.as_os_str().as_bytes().to_vec());
    }
    command.push(b"--argv0".to_vec());
    command.push(program.args.first().cloned().unwrap_or_default());
    command.push(b"--".to_vec());
    command.push(program.path.as_os_str().as_bytes().to_vec());
    command.extend(program.args.iter().skip(1).cloned());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_program_runs_as_this_one_does() {
        let options = RunOptions {
            no_jit: true,
            launcher: ["emulator", "causeway", "run"].map(Into::into).to_vec(),
            launch_options: vec!["--x87=reduced".into()],
            ..RunOptions::default()
        };
        let args = ["name", "-x"].map(|word| word.as_bytes().to_vec()).to_vec();
        let program = ResolvedProgram { path: "/bin/program".into(), args, native: false };
        let words = launch_command(&options, None, &program);
        let words: Vec<_> = words.iter().map(|word| String::from_utf8_lossy(word)).collect();
        let given = "emulator causeway run --launcher=emulator --launcher=causeway --launcher=run --x87=reduced \
                     --no-jit --argv0 name -- /bin/program -x";
        assert_eq!(words.join(" "), given);
    }

    #[test]
    fn script_lines_split_once() {
        assert_eq!(parse_script(b"/bin/sh\n"), Some((&b"/bin/sh"[..], None)));
        assert_eq!(
            parse_script(b" /usr/bin/env  python3 -u \nx"),
            Some((&b"/usr/bin/env"[..], Some(&b"python3 -u"[..])))
        );
        assert_eq!(parse_script(b"  \n"), None);
    }

    #[test]
    fn the_launcher_gets_the_options_and_the_program() {
        let options = RunOptions {
            launcher: vec!["qemu".into(), "causeway".into(), "run".into()],
            no_jit: true,
            placement: CodePlacement::Fallback,
            key_file: Some("key".into()),
            ..RunOptions::default()
        };
        let program =
            ResolvedProgram { path: "/bin/x".into(), args: vec![b"zero".to_vec(), b"-a".to_vec()], native: false };
        let command = launch_command(&options, Some(Path::new("s.json")), &program);
        let words: Vec<&str> = command.iter().map(|word| std::str::from_utf8(word).expect("text")).collect();
        let options = ["--no-jit", "--placement", "fallback", "--key-file", "key", "--stats", "s.json"];
        let expected = [&options[..], &["--argv0", "zero", "--", "/bin/x", "-a"]].concat();
        assert_eq!(words[..3], ["qemu", "causeway", "run"]);
        assert_eq!(words[3..6], ["--launcher=qemu", "--launcher=causeway", "--launcher=run"]);
        assert_eq!(words[6..], expected);
    }

    #[test]
    fn scripts_are_followed_to_their_interpreter() {
        let folder = tempfile::tempdir().expect("folder");
        let elf = folder.path().join("elf");
        std::fs::write(&elf, elf::tests::sample(2)).expect("written");
        let script = folder.path().join("script");
        std::fs::write(&script, format!("#!{} -x\n", elf.display())).expect("written");
        let executable = |path: &Path| {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("changed");
        };
        assert_eq!(resolve_program(&script, &[]), Err(Errno(libc::EACCES)));
        executable(&script);
        executable(&elf);
        let found = resolve_program(&script, &[b"s".to_vec(), b"1".to_vec()]).expect("found");
        assert_eq!(found.path, elf);
        let path = |path: &Path| path.as_os_str().as_bytes().to_vec();
        assert_eq!(found.args, [path(&elf), b"-x".to_vec(), path(&script), b"1".to_vec()]);
        std::fs::write(&elf, "plain text").expect("written");
        assert_eq!(resolve_program(&elf, &[]), Err(Errno(libc::ENOEXEC)));
        assert_eq!(resolve_program(folder.path(), &[]), Err(Errno(libc::EACCES)));
        assert_eq!(resolve_program(&folder.path().join("none"), &[]), Err(Errno(libc::ENOENT)));
    }
}
