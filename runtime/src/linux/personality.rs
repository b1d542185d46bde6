//! The two Linux ABIs of x86 that a guest program may use, and what follows from the choice alone.

use crate::sys::guest_memory::{self, BadAddress};
use causeway_cache_format::abi::GuestAbi;
use std::ops::Range;

/// Which of x86's Linux ABIs a process uses; its program's ELF class decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personality {
    /// 64-bit programs (ELF64, `EM_X86_64`).
    X86_64,
    /// 32-bit programs (ELF32, `EM_386`).
    I386,
}

impl Personality {
    /// Width of pointers, bits.
    pub const fn bits(self) -> u8 {
        match self {
            Self::X86_64 => 64,
            Self::I386 => 32,
        }
    }

    /// Width of a `long` and of a word on the stack, bytes.
    pub const fn word(self) -> usize {
        self.bits() as usize / 8
    }

    /// The bits of a register that the program has.
    pub const fn word_mask(self) -> u64 {
        u64::MAX >> (64 - self.bits())
    }

    /// Reads a pointer or `long` of the guest, zero-extended.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read_word(self, address: u64) -> Result<u64, BadAddress> {
        match self {
            Self::X86_64 => guest_memory::read(address),
            Self::I386 => guest_memory::read::<u32>(address).map(u64::from),
        }
    }

    /// Reads adjacent words.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub fn read_words<const N: usize>(self, address: u64) -> Result<[u64; N], BadAddress> {
        let mut words = [0; N];
        for (index, word) in words.iter_mut().enumerate() {
            *word = self.read_word(address.wrapping_add((index * self.word()) as u64))?;
        }
        Ok(words)
    }

    /// Writes adjacent words, cut to their width.
    ///
    /// # Errors
    /// Where one cannot be written.
    pub fn write_words(self, address: u64, words: &[u64]) -> Result<(), BadAddress> {
        match self {
            Self::X86_64 => guest_memory::write_slice(address, words),
            Self::I386 => {
                let words: Vec<u32> = words.iter().map(|&word| word as u32).collect();
                guest_memory::write_slice(address, &words)
            }
        }
    }

    /// End of the addresses that the program may have. For 32-bit programs the runtime itself lies above; the kernel would let them
    /// go on to `0xffff_e000`.
    pub const fn address_end(self) -> u64 {
        match self {
            Self::X86_64 => 0x7fff_ffff_f000,
            Self::I386 => 0xf000_0000,
        }
    }

    /// Where mappings without a wish go. `None` leaves it to the host's kernel, whose choice any 64-bit program can name.
    pub const fn mapping_area(self) -> Option<Range<u64>> {
        match self {
            Self::X86_64 => None,
            Self::I386 => Some(0x1_0000..self.address_end()),
        }
    }

    /// Where position-independent programs go if that is free, as on x86 Linux without randomization.
    pub const fn program_hint(self) -> u64 {
        match self {
            Self::X86_64 => 0x5555_5555_4000,
            Self::I386 => 0x5655_5000,
        }
    }

    /// ES, CS, SS, DS, FS, GS at the start of a program.
    pub const fn selectors(self) -> [u16; 6] {
        match self {
            Self::X86_64 => [0, 0x33, 0x2b, 0, 0, 0],
            Self::I386 => [0x2b, 0x23, 0x2b, 0x2b, 0, 0],
        }
    }

    /// Machine name of `uname` and `AT_PLATFORM`.
    pub const fn machine(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::I386 => "i686",
        }
    }

    /// Conventions of its generated code.
    pub const fn guest_abi(self) -> GuestAbi {
        match self {
            Self::X86_64 => GuestAbi::Linux64,
            Self::I386 => GuestAbi::X86_32,
        }
    }
}
