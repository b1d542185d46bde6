//! Random functions of integer operations, with memory and branches.

use crate::host::{Host, compare, set_vector_length};
use causeway_backend_arm64::{Addressing, CompileOptions, HostFeatures};
use causeway_cache_format::MemoryModel;
use causeway_cache_format::abi::GuestAbi;
use causeway_ir::arbitrary::{Options, Random, function};
use causeway_ir::interp::{Fault, Machine, Memory};
use causeway_ir::{Flags, Function};

const WINDOW: (u64, u64) = (0x5_0000_0000, 0x1000);

/// Features and register map of generated code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Variant {
    pub(crate) abi: GuestAbi,
    pub(crate) features: HostFeatures,
}

impl From<HostFeatures> for Variant {
    fn from(features: HostFeatures) -> Self {
        Self { abi: GuestAbi::Linux64, features }
    }
}

/// Variants that every test runs with.
///
/// The last but one has guest vectors in registers of 256 bits.
pub(crate) fn variants() -> [Variant; 5] {
    let some = HostFeatures::LSE | HostFeatures::RCPC | HostFeatures::CRC32;
    let narrow = HostFeatures::QEMU;
    let whole = if set_vector_length() { narrow | HostFeatures::SVE256 } else { narrow };
    let ec = |features| Variant { abi: GuestAbi::Arm64Ec, features };
    [HostFeatures::empty().into(), some.into(), narrow.into(), whole.into(), ec(narrow)]
}

/// Options of a variant and memory model.
pub(crate) fn options(variant: impl Into<Variant>, memory_model: MemoryModel) -> CompileOptions {
    let Variant { abi, features } = variant.into();
    CompileOptions { abi, features, memory_model, addressing: Addressing::Absolute, ..CompileOptions::baseline() }
}

/// A piece of guest memory, mapped in this process at its guest address, and the interpreter's copy of it.
pub(crate) struct Window {
    start: u64,
    copy: Vec<u8>,
}

impl Window {
    pub(crate) fn new(start: u64, size: u64) -> Self {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED_NOREPLACE;
        // SAFETY: a new mapping at a fixed address that was free.
        let at = unsafe {
            libc::mmap(start as *mut libc::c_void, size as usize, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0)
        };
        assert_eq!(at as u64, start, "the window's address is taken");
        Self { start, copy: vec![0; size as usize] }
    }

    fn mapped(&mut self) -> &mut [u8] {
        // SAFETY: mapped by `new` for the life of the process, and nobody else refers to it.
        unsafe { core::slice::from_raw_parts_mut(self.start as *mut u8, self.copy.len()) }
    }

    /// Fills both copies alike.
    pub(crate) fn fill(&mut self, random: &mut Random) {
        for chunk in self.copy.chunks_mut(8) {
            chunk.copy_from_slice(&random.bits().to_le_bytes()[..chunk.len()]);
        }
        let copy = self.copy.clone();
        self.mapped().copy_from_slice(&copy);
    }

    /// Are both alike?
    pub(crate) fn agrees(&mut self) -> bool {
        let mapped = self.mapped().to_vec();
        mapped == self.copy
    }

    fn range(&self, addr: u64, len: usize) -> Option<core::ops::Range<usize>> {
        let from = usize::try_from(addr.checked_sub(self.start)?).ok()?;
        (from + len <= self.copy.len()).then(|| from..from + len)
    }
}

impl Memory for Window {
    fn read(&mut self, addr: u64, bytes: &mut [u8]) -> Result<(), Fault> {
        let range = self.range(addr, bytes.len()).ok_or(Fault { addr, write: false })?;
        bytes.copy_from_slice(&self.copy[range]);
        Ok(())
    }

    fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), Fault> {
        let range = self.range(addr, bytes.len()).ok_or(Fault { addr, write: true })?;
        self.copy[range].copy_from_slice(bytes);
        Ok(())
    }

    fn probe_write(&mut self, addr: u64, len: usize) -> Result<(), Fault> {
        self.range(addr, len).map(|_| ()).ok_or(Fault { addr, write: true })
    }
}

/// A machine with random registers and flags.
pub(crate) fn machine(random: &mut Random) -> Machine {
    let mut machine = Machine::new();
    for gpr in &mut machine.gpr {
        *gpr = random.edge();
    }
    for xmm in &mut machine.xmm {
        *xmm = u128::from(random.bits()) | u128::from(random.bits()) << 64;
    }
    machine.flags = Flags::from_bits_truncate(random.bits() as u8);
    machine.x87.top = random.below(8) as u8;
    machine
}

/// Functions whose flags are all specified: an operation that defines P and not A leaves A unspecified, so both are asked
/// for together, and operations that leave others undefined define none.
fn specify_flags(function: &mut Function) {
    for inst in &mut function.insts {
        if !inst.opcode.undefined_flags().difference(Flags::A).is_empty() {
            inst.flags = Flags::empty();
        }
        let loses = inst.opcode.undefined_flags().contains(Flags::A) && !inst.flags.is_empty();
        if loses || inst.flags.intersects(Flags::P | Flags::A) {
            inst.flags |= (Flags::P | Flags::A) & inst.opcode.definable_flags();
        }
    }
}

fn run_seeds(seeds: core::ops::Range<u64>, blocks: u32, operations: u32) {
    let mut host = Host::new();
    let mut window = Window::new(WINDOW.0 + seeds.start * 0x1000, WINDOW.1);
    let shape =
        Options { blocks, operations, vectors: false, memory: Some((window.start, WINDOW.1)), ..Options::default() };
    for seed in seeds {
        let mut function = function(seed, &shape);
        specify_flags(&mut function);
        let mut random = Random::new(seed);
        for variant in variants() {
            let before = machine(&mut random);
            window.fill(&mut random);
            // Misaligned ordered accesses are the runtime's fault handler's matter.
            let options = options(variant, MemoryModel::Relaxed);
            compare(&mut host, &function, &options, &before, &mut window, Flags::empty());
            assert!(window.agrees(), "seed {seed}: memory differs");
        }
    }
}

#[test]
fn short_functions() {
    run_seeds(0..9000, 1, 5);
}

#[test]
fn blocks_with_many_values() {
    run_seeds(10_000..10_600, 3, 60);
}
