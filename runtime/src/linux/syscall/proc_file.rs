//! Files of `/proc` that would show the runtime instead of the guest program.
//!
//! | file | shown as |
//! |---|---|
//! | `/proc/self/exe`, `/proc/<own pid>/exe`, `/proc/thread-self/exe`, `.../task/<tid>/exe` | link to the guest program |
//! | `/proc/self/cmdline` and the same for own pid and tasks | the guest's argument vector |
//! | `/proc/self/environ` and the same for own pid and tasks | the guest's initial environment |
//! | `/proc/self/maps` and the same for own pid and tasks | the guest's mappings ([`memory_report`]) |
//! | `/proc/cpuinfo` | the processor that `cpuid` describes, once per host processor |
//!
//! Text files are sealed memory files, made when they are opened for reading. Paths are recognized by their components,
//! relative to a directory too; a symbolic link that leads into `/proc` is not. Files of other processes are the host's.
//!
//! [`memory_report`]: super::memory_report

use super::call::{AT_CWD, Answer, Call, PATH_LIMIT, input, output};
use super::{cpu_info, memory_report, program};
use crate::linux::Errno;
use crate::sys::guest_memory;
use std::ffi::{CStr, CString};

/// A file that is not the host's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ProcFile {
    Executable,
    CommandLine,
    Environment,
    MemoryMap,
    CpuInfo,
}

/// Last components of all these files: any other path is refused by one comparison.
const NAMES: [(&[u8], ProcFile); 5] = [
    (b"exe", ProcFile::Executable),
    (b"cmdline", ProcFile::CommandLine),
    (b"environ", ProcFile::Environment),
    (b"maps", ProcFile::MemoryMap),
    (b"cpuinfo", ProcFile::CpuInfo),
];

/// Whether `path` relative to `directory`, both as the guest passed them, is the process's own `exe` link.
pub(super) fn is_executable(directory: u64, path: u64) -> bool {
    find(directory, path) == Some(ProcFile::Executable)
}

/// The path of the guest program, where `path` relative to `directory` is the process's own `exe` link.
pub(super) fn executable(call: &Call<'_>, directory: u64, path: u64) -> Option<CString> {
    is_executable(directory, path).then(|| program::executable(call.process)).flatten()
}

/// As [`executable`], for calls that follow the link unless `flags` forbid it.
pub(super) fn followed_executable(call: &Call<'_>, directory: u64, path: u64, flags: u64) -> Option<CString> {
    if flags as i32 & libc::AT_SYMLINK_NOFOLLOW != 0 {
        return None;
    }
    executable(call, directory, path)
}

/// Opens `path` relative to `directory` if it is one of these files, with the host's numbers of `O_*` flags.
pub(super) fn open(call: &mut Call<'_>, directory: u64, path: u64, host_flags: u64) -> Option<Answer> {
    let file = find(directory, path)?;
    let flags = host_flags as i32;
    if file == ProcFile::Executable {
        return open_executable(call, host_flags);
    }
    if flags & (libc::O_ACCMODE | libc::O_PATH | libc::O_DIRECTORY) != libc::O_RDONLY {
        return None;
    }
    let (name, text) = match file {
        ProcFile::CommandLine => (c"cmdline", program::command_line(call.process)),
        ProcFile::Environment => (c"environ", program::environment(call.process)),
        ProcFile::MemoryMap => (c"maps", memory_map(call)?),
        ProcFile::CpuInfo | ProcFile::Executable => (c"cpuinfo", cpu_info::text(&online_processors())),
    };
    Some(memory_file(call, name, &text, flags & libc::O_CLOEXEC != 0))
}

/// Opens what the `exe` link leads to; a caller that does not follow links gets the link itself from the host.
fn open_executable(call: &mut Call<'_>, host_flags: u64) -> Option<Answer> {
    if host_flags as i32 & libc::O_NOFOLLOW != 0 {
        return None;
    }
    let target = program::executable(call.process)?;
    Some(call.blocking(libc::SYS_openat, [AT_CWD, input(target.as_c_str()), host_flags]))
}

/// Which of these files `path` relative to `directory` is. A path that cannot be read is none: the host call reports it.
fn find(directory: u64, path: u64) -> Option<ProcFile> {
    let path = guest_memory::read_string(path, PATH_LIMIT).ok()?;
    let name = path.rsplit(|&byte| byte == b'/').next()?;
    if !NAMES.iter().any(|&(known, _)| known == name) {
        return None;
    }
    let own_id = i64::from(std::process::id());
    if path.first() == Some(&b'/') {
        return identify(&path, own_id);
    }
    let mut full = directory_path(directory)?;
    full.push(b'/');
    full.extend_from_slice(&path);
    identify(&full, own_id)
}

/// Which file an absolute path is, in the process `own_id`.
fn identify(path: &[u8], own_id: i64) -> Option<ProcFile> {
    let mut components: Vec<&[u8]> = Vec::new();
    for component in path.split(|&byte| byte == b'/') {
        match component {
            b"" | b"." => {}
            b".." => drop(components.pop()),
            name => components.push(name),
        }
    }
    let (name, folder) = components.split_last()?;
    let file = NAMES.iter().find(|(known, _)| known == name)?.1;
    let own = |component: &[u8]| matches!(component, b"self" | b"thread-self") || number(component) == Some(own_id);
    let fits = match (file, folder) {
        (ProcFile::CpuInfo, folder) => folder == [b"proc"],
        (_, [b"proc", process]) => own(process),
        (_, [b"proc", process, b"task", thread]) => own(process) && number(thread).is_some(),
        _ => false,
    };
    fits.then_some(file)
}

/// The decimal number that `component` is, as `/proc` writes it.
fn number(component: &[u8]) -> Option<i64> {
    let digits = component.iter().all(u8::is_ascii_digit) && component.first() != Some(&b'0');
    core::str::from_utf8(component).ok().filter(|_| digits)?.parse().ok()
}

/// The path of the directory that a descriptor or `AT_FDCWD` stands for.
fn directory_path(directory: u64) -> Option<Vec<u8>> {
    let link = match directory as i32 {
        libc::AT_FDCWD => c"/proc/self/cwd".to_owned(),
        descriptor => CString::new(format!("/proc/self/fd/{descriptor}")).ok()?,
    };
    let mut target = vec![0; PATH_LIMIT];
    let room = target.len() as u64;
    let arguments = [AT_CWD, input(link.as_c_str()), output(target.as_mut_slice()), room];
    let length = super::call::host(libc::SYS_readlinkat, arguments).ok()?;
    target.truncate(length as usize);
    Some(target)
}

/// A descriptor of a sealed memory file with this content, at its beginning.
fn memory_file(call: &Call<'_>, name: &CStr, content: &[u8], close_on_exec: bool) -> Answer {
    let flags = libc::MFD_ALLOW_SEALING | if close_on_exec { libc::MFD_CLOEXEC } else { 0 };
    let descriptor = call.host(libc::SYS_memfd_create, [input(name), u64::from(flags)])?;
    let filled = fill(call, descriptor as u64, content);
    if let Err(error) = filled {
        // The descriptor is of no use; closing a memory file cannot fail.
        let _ = call.host(libc::SYS_close, [descriptor as u64]);
        return Err(error);
    }
    Ok(descriptor)
}

fn fill(call: &Call<'_>, descriptor: u64, content: &[u8]) -> Result<(), Errno> {
    let mut written = 0;
    while written < content.len() {
        let rest = &content[written..];
        let arguments = [descriptor, input(rest), rest.len() as u64, written as u64];
        written += call.host(libc::SYS_pwrite64, arguments)? as usize;
    }
    let seals = libc::F_SEAL_SEAL | libc::F_SEAL_WRITE | libc::F_SEAL_GROW | libc::F_SEAL_SHRINK;
    call.host(libc::SYS_fcntl, [descriptor, libc::F_ADD_SEALS as u64, seals as u64])?;
    Ok(())
}

/// The guest's `maps`; `None` where the host's cannot be read.
fn memory_map(call: &Call<'_>) -> Option<Vec<u8>> {
    let memory = call.process.memory();
    let host_text = std::fs::read("/proc/self/maps").ok()?;
    let main_thread = i64::from(call.thread.tid) == i64::from(std::process::id());
    let stack = main_thread.then(|| call.thread.state().gpr[STACK_POINTER]);
    Some(memory_report::text(&String::from_utf8_lossy(&host_text), &memory.map, stack).into_bytes())
}

/// RSP in the hardware numbering.
const STACK_POINTER: usize = 4;

/// Numbers of the host's processors that are online; processor 0 alone where the host does not say.
fn online_processors() -> Vec<u32> {
    let list = std::fs::read_to_string("/sys/devices/system/cpu/online").unwrap_or_default();
    let processors = cpu_info::parse_list(&list);
    if processors.is_empty() { vec![0] } else { processors }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_files_are_recognized() {
        let cases: [(&str, Option<ProcFile>); 20] = [
            ("/proc/self/exe", Some(ProcFile::Executable)),
            ("//proc/./self//exe", Some(ProcFile::Executable)),
            ("/proc/self/fd/../exe", Some(ProcFile::Executable)),
            ("/proc/1234/exe", Some(ProcFile::Executable)),
            ("/proc/thread-self/exe", Some(ProcFile::Executable)),
            ("/proc/self/task/77/exe", Some(ProcFile::Executable)),
            ("/proc/self/cmdline", Some(ProcFile::CommandLine)),
            ("/proc/1234/task/1234/cmdline", Some(ProcFile::CommandLine)),
            ("/proc/cpuinfo", Some(ProcFile::CpuInfo)),
            ("/proc/1235/exe", None),
            ("/proc/01234/exe", None),
            ("/proc/self/environ", Some(ProcFile::Environment)),
            ("/proc/self/task/5/maps", Some(ProcFile::MemoryMap)),
            ("/proc/cmdline", None),
            ("/proc/self/cpuinfo", None),
            ("/proc/self/task/self/exe", None),
            ("/home/proc/self/exe", None),
            ("/proc/self/exe/", Some(ProcFile::Executable)),
            ("/exe", None),
            ("/", None),
        ];
        for (path, file) in cases {
            assert_eq!(identify(path.as_bytes(), 1234), file, "{path}");
        }
    }

    #[test]
    fn relative_paths_start_at_their_directory() {
        guest_memory::testing::install();
        let path = c"exe";
        assert_eq!(find(AT_CWD, input(path)), None);
        let descriptor = std::fs::File::open("/proc/self").unwrap();
        let directory = std::os::fd::AsRawFd::as_raw_fd(&descriptor) as u64;
        assert_eq!(find(directory, input(path)), Some(ProcFile::Executable));
        assert_eq!(find(directory, 1), None);
    }
}
