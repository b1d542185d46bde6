//! A guest process and thread to make calls for, and files to make them on.

use crate::cache_finder::CacheFinder;
use crate::cpu::Cpu;
use crate::linux::host_mapping::Memory;
use crate::linux::syscall::dispatch;
use crate::linux::{GuestThread, Personality, Process, SyscallOutcome};
use crate::options::{NoCaches, RunOptions};
use crate::sys::context::zeroed_state;
use crate::sys::guest_memory;
use crate::translator::{TranslateError, TranslateRequest, Translation, Translator};
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{MemoryModel, Profile};
use std::ffi::CString;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the test process takes for its guest program: any file that is always there.
pub(super) const PROGRAM: &str = "/etc/passwd";

/// The calls here run no guest code.
struct NoTranslator;

impl Translator for NoTranslator {
    fn translate(&self, request: &TranslateRequest<'_>) -> Result<Translation, TranslateError> {
        Err(TranslateError::NotExecutable(request.guest_pc))
    }
}

pub(super) struct Guest {
    process: Arc<Process>,
    thread: GuestThread,
}

impl Guest {
    pub(super) fn new() -> Self {
        Self::on(Memory::default())
    }

    /// A guest on pages of `host_page` bytes, as if the host had no smaller ones.
    pub(super) fn with_host_page(host_page: u64) -> Self {
        Self::on(Memory::with_host_page(host_page))
    }

    fn on(memory: Memory) -> Self {
        guest_memory::testing::install();
        let options = RunOptions {
            args: vec!["first".into(), "second argument".into(), "".into()],
            env: vec!["NAME=value".into()],
            ..RunOptions::default()
        };
        let profile =
            Profile { guest_abi: GuestAbi::Linux64, memory_model: MemoryModel::Tso, host_features: 0, options: 0 };
        let finder = CacheFinder::new(Arc::new(NoCaches), profile, &options);
        let (program, translator) = (PathBuf::from(PROGRAM), Arc::new(NoTranslator));
        let process = Process::new(options, program, Personality::X86_64, memory, finder, translator);
        let process = Arc::new(process);
        let cpu = Cpu::new(zeroed_state(), GuestAbi::Linux64, &process.code).unwrap();
        let thread = GuestThread::new(cpu, Arc::clone(&process), 0);
        Self { process, thread }
    }

    pub(super) fn process(&self) -> &Process {
        &self.process
    }

    /// Makes a call and returns what RAX would hold.
    pub(super) fn call<const N: usize>(&mut self, number: u16, args: [u64; N]) -> i64 {
        let mut all = [0; 6];
        all[..N].copy_from_slice(&args);
        match dispatch(&mut self.thread, &self.process, u64::from(number), all) {
            SyscallOutcome::Return(value) => value,
            outcome => panic!("call {number} ends with {outcome:?}"),
        }
    }
}

/// A folder that is removed in the end.
pub(super) struct Scratch(tempfile::TempDir);

impl Scratch {
    pub(super) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(super) fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    pub(super) fn link(&self, name: &str, target: &str) -> PathBuf {
        let path = self.path().join(name);
        std::os::unix::fs::symlink(target, &path).unwrap();
        path
    }
}

/// A path as the kernel takes it.
pub(super) fn path_of(path: &Path) -> CString {
    CString::new(path.as_os_str().as_bytes()).unwrap()
}
