//! The runtime's translator: compiles guest code of the running process that no cache holds.

use crate::worker::{self, LONGEST_INSTRUCTION, TranslateOptions, Worker};
use causeway_backend_arm64::{CompileError, CompileOptions};
use causeway_cache_format::abi::GuestAbi;
use causeway_frontend_x86::blocks::Granularity;
use causeway_frontend_x86::discover::RegionPlan;
use causeway_image::{GuestAddr, Machine, MemoryImage};
use causeway_runtime::translator::{TranslateError, TranslateRequest, Translation, Translator};

/// Bytes of guest code that one request may look at.
const WINDOW: usize = 4096;

/// Translator for [`causeway_runtime`].
#[derive(Clone, Debug)]
pub struct InProcess {
    options: TranslateOptions,
}

impl InProcess {
    /// A translator that addresses guest memory absolutely. The ABI of its options is that of 64-bit guests.
    pub fn new(compile: CompileOptions) -> Self {
        Self { options: TranslateOptions::new(compile) }
    }

    /// For processes whose x87 unit has reduced precision, or not.
    #[must_use]
    pub fn reduced_x87(mut self, reduced_x87: bool) -> Self {
        self.options.reduced_x87 = reduced_x87;
        self
    }

    /// Options for a guest of `bits` bits.
    fn options(&self, bits: u8) -> TranslateOptions {
        let mut options = self.options.clone();
        if bits == 32 {
            options.compile.abi = GuestAbi::X86_32;
        }
        options
    }

    /// Code for bytes that are no instruction: the guest gets #UD.
    fn undefined_instruction(&self, request: &TranslateRequest<'_>) -> Result<Translation, CompileError> {
        let guest_pc = request.guest_pc;
        let function = worker::undefined_instruction(guest_pc, request.bits);
        let compiled = causeway_backend_arm64::compile(&function, &self.options(request.bits).compile)?;
        Ok(Translation {
            code: compiled.code,
            entries: compiled.entries,
            pc_table: compiled.pc_table,
            guest_ranges: vec![(guest_pc, LONGEST_INSTRUCTION as u32)],
        })
    }
}

impl Translator for InProcess {
    fn translate(&self, request: &TranslateRequest<'_>) -> Result<Translation, TranslateError> {
        let guest_pc = request.guest_pc;
        let failed = |message: String| TranslateError::Failed { guest_pc, message };
        let mut window = vec![0; WINDOW];
        let readable = (request.read)(guest_pc, &mut window).min(WINDOW);
        window.truncate(readable);
        if window.is_empty() {
            return Err(TranslateError::NotExecutable(guest_pc));
        }
        let machine = if request.bits == 32 { Machine::X86 } else { Machine::X86_64 };
        let end = guest_pc.saturating_add(readable as u64);
        let image =
            MemoryImage::new(machine, GuestAddr(guest_pc), window).map_err(|error| failed(error.to_string()))?;
        let mut options = self.options(request.bits);
        options.max_instructions = request.max_instructions;
        if request.single_step {
            options.max_instructions = 1;
            options.granularity = Granularity::Step;
            options.optimize = false;
        }
        options.compile.exactness = request.exactness;
        let mut worker = Worker::new(&image, &options);
        // An instruction that the window may cut belongs to the next translation.
        let whole = if readable == WINDOW { end - LONGEST_INSTRUCTION as u64 } else { end };
        let plan = RegionPlan::unsized_at(guest_pc, whole);
        let is_head = |address| address != guest_pc && (request.is_known)(address);
        let piece = worker.translate(&plan, &is_head).map_err(|error| failed(format!("{error:#}")))?;
        let Some(piece) = piece else {
            // The rest of a cut instruction lies where nothing can be executed.
            return if readable < LONGEST_INSTRUCTION {
                Err(TranslateError::NotExecutable(guest_pc))
            } else {
                self.undefined_instruction(request).map_err(|error| failed(error.to_string()))
            };
        };
        Ok(Translation {
            code: piece.compiled.code,
            entries: piece.compiled.entries,
            pc_table: piece.compiled.pc_table,
            guest_ranges: piece.summary.covered,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_runtime::translator::Exactness;

    fn translate(window: &[u8]) -> Result<Translation, TranslateError> {
        translate_as(window, false)
    }

    fn translate_as(window: &[u8], single_step: bool) -> Result<Translation, TranslateError> {
        let read = |addr: u64, buffer: &mut [u8]| {
            let rest = &window[addr as usize - 0x1000..];
            let length = rest.len().min(buffer.len());
            buffer[..length].copy_from_slice(&rest[..length]);
            length
        };
        let request = TranslateRequest {
            guest_pc: 0x1000,
            bits: 64,
            read: &read,
            is_known: &|_| false,
            max_instructions: 100,
            single_step,
            exactness: Exactness::Usual,
        };
        InProcess::new(CompileOptions::baseline()).translate(&request)
    }

    #[test]
    fn bytes_that_are_no_instruction_raise_an_exception_of_their_own() {
        let translation = translate(&[0x06; 16]).unwrap();
        assert_eq!(translation.entries, [(0x1000, 0)]);
        assert_eq!(translation.guest_ranges, [(0x1000, 15)]);
    }

    #[test]
    fn a_step_is_one_instruction_and_leaves_behind_it() {
        // A jump to itself, a loop over itself, and an addition with another behind it.
        for (bytes, length) in [(&[0xeb, 0xfe, 0x90][..], 2), (&[0xe2, 0xfe, 0x90], 2), (&[0x01, 0xd8, 0x01, 0xd8], 2)]
        {
            let window = [bytes, &[0x90; 32]].concat();
            let step = translate_as(&window, true).unwrap();
            assert_eq!(step.entries, [(0x1000, 0)], "{bytes:x?}");
            assert_eq!(step.guest_ranges, [(0x1000, length)], "{bytes:x?}");
        }
        // Which stays inside otherwise.
        let [inside, step] = [false, true].map(|step| translate_as(&[0xeb, 0xfe], step).unwrap().code.len());
        assert!(inside < step, "{inside} {step}");
    }

    #[test]
    fn an_instruction_that_is_cut_off_cannot_be_executed() {
        assert_eq!(translate(&[0x48, 0x8b]).unwrap_err(), TranslateError::NotExecutable(0x1000));
    }
}
