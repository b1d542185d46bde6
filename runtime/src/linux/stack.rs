//! The initial stack of a program (System V ABI AMD64, 3.4.1, and i386, 2.3.1): strings, auxiliary vector, environment,
//! arguments.

use super::Personality;
use crate::cpuid::FEATURES_EDX;

/// What the stack tells the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackImage<'a> {
    /// Whose words and names they are.
    pub personality: Personality,
    /// Arguments.
    pub args: Vec<&'a [u8]>,
    /// Environment, `NAME=value`.
    pub env: Vec<&'a [u8]>,
    /// Path as given to `execve`, for `AT_EXECFN`.
    pub program: &'a [u8],
    /// `AT_PHDR`: address of the program headers.
    pub header_address: u64,
    /// `AT_PHNUM`.
    pub header_count: u16,
    /// `AT_BASE`: where the interpreter lies; 0 for none.
    pub interpreter_base: u64,
    /// `AT_ENTRY`: the program's entry point.
    pub entry: u64,
    /// Real user, effective user, real group, effective group.
    pub ids: [u32; 4],
    /// Sixteen random bytes for `AT_RANDOM`.
    pub random: [u8; 16],
}

/// `AT_HWCAP2`: the kernel lets programs write the bases of FS and GS.
const HWCAP2_FSGSBASE: u64 = 2;

/// Auxiliary vector keys (`elf.h`).
mod key {
    pub(super) const PHDR: u64 = 3;
    pub(super) const PHENT: u64 = 4;
    pub(super) const PHNUM: u64 = 5;
    pub(super) const PAGESZ: u64 = 6;
    pub(super) const BASE: u64 = 7;
    pub(super) const FLAGS: u64 = 8;
    pub(super) const ENTRY: u64 = 9;
    pub(super) const UID: u64 = 11;
    pub(super) const EUID: u64 = 12;
    pub(super) const GID: u64 = 13;
    pub(super) const EGID: u64 = 14;
    pub(super) const PLATFORM: u64 = 15;
    pub(super) const HWCAP: u64 = 16;
    pub(super) const CLKTCK: u64 = 17;
    pub(super) const SECURE: u64 = 23;
    pub(super) const RANDOM: u64 = 25;
    pub(super) const HWCAP2: u64 = 26;
    pub(super) const EXECFN: u64 = 31;
    pub(super) const MINSIGSTKSZ: u64 = 51;
}

/// The strings area, growing down from the top of the stack.
struct Strings {
    top: u64,
    bytes: Vec<u8>,
}

impl Strings {
    /// Appends at lower addresses; `bytes` is kept reversed.
    fn push(&mut self, text: &[u8]) -> u64 {
        self.bytes.extend(text.iter().rev());
        self.top - self.bytes.len() as u64
    }
    fn push_string(&mut self, text: &[u8]) -> u64 {
        self.bytes.push(0);
        self.push(text)
    }
}

impl StackImage<'_> {
    /// The bytes to lie directly below address `top`, the first at the initial stack pointer, and that stack
    /// pointer, 16-byte aligned.
    pub fn build(&self, top: u64) -> (u64, Vec<u8>) {
        let mut strings = Strings { top, bytes: vec![0; 8] };
        let program = strings.push_string(self.program);
        let mut env: Vec<u64> = self.env.iter().rev().map(|text| strings.push_string(text)).collect();
        let mut args: Vec<u64> = self.args.iter().rev().map(|text| strings.push_string(text)).collect();
        env.reverse();
        args.reverse();
        let platform = strings.push_string(self.personality.machine().as_bytes());
        let random = strings.push(&self.random);
        let word = self.personality.word();
        let mut words = vec![args.len() as u64];
        words.extend(args);
        words.push(0);
        words.extend(env);
        words.push(0);
        words.extend(self.auxiliary(program, platform, random).into_iter().flatten());
        let floor = top - strings.bytes.len() as u64;
        let stack_pointer = (floor - (words.len() * word) as u64) & !15;
        let mut image: Vec<u8> = words.iter().flat_map(|value| value.to_le_bytes().into_iter().take(word)).collect();
        image.resize((floor - stack_pointer) as usize, 0);
        image.extend(strings.bytes.iter().rev());
        (stack_pointer, image)
    }

    fn auxiliary(&self, program: u64, platform: u64, random: u64) -> [[u64; 2]; 20] {
        let [uid, euid, gid, egid] = self.ids.map(u64::from);
        [
            [key::HWCAP, u64::from(FEATURES_EDX)],
            [key::PAGESZ, 4096],
            [key::CLKTCK, 100],
            [key::PHDR, self.header_address],
            [key::PHENT, u64::from(self.personality.header_size())],
            [key::PHNUM, u64::from(self.header_count)],
            [key::BASE, self.interpreter_base],
            [key::FLAGS, 0],
            [key::ENTRY, self.entry],
            [key::UID, uid],
            [key::EUID, euid],
            [key::GID, gid],
            [key::EGID, egid],
            [key::SECURE, 0],
            [key::RANDOM, random],
            [key::HWCAP2, HWCAP2_FSGSBASE],
            [key::EXECFN, program],
            [key::PLATFORM, platform],
            [key::MINSIGSTKSZ, 2048],
            [0, 0],
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(image: &[u8], index: usize, size: usize) -> u64 {
        image[index * size..(index + 1) * size].iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
    }

    fn check(personality: Personality, extra: usize) {
        let top = 0x7fff_0000u64;
        let long = vec![b'x'; extra];
        let stack = StackImage {
            personality,
            args: vec![b"prog", &long],
            env: vec![b"A=1"],
            program: b"./prog",
            header_address: 0x34,
            header_count: 3,
            interpreter_base: 0,
            entry: 0x1234,
            ids: [0; 4],
            random: [0; 16],
        };
        let (stack_pointer, image) = stack.build(top);
        assert_eq!(stack_pointer % 16, 0);
        assert_eq!(stack_pointer + image.len() as u64, top);
        let word = |index: usize| word(&image, index, personality.word());
        let text = |index: usize| {
            let start = (word(index) - stack_pointer) as usize;
            image[start..].split(|&byte| byte == 0).next().expect("some").to_vec()
        };
        assert_eq!(word(0), 2);
        assert_eq!(text(1), b"prog");
        assert_eq!(text(2), long);
        assert_eq!(word(3), 0);
        assert_eq!(text(4), b"A=1");
        assert_eq!(word(5), 0);
        let vector: Vec<(u64, u64)> = (0..20).map(|n| (word(6 + n * 2), word(7 + n * 2))).collect();
        assert!(vector.contains(&(key::ENTRY, 0x1234)));
        assert!(vector.contains(&(key::PHENT, personality.header_size().into())));
        assert_eq!(vector[19], (0, 0));
    }

    #[test]
    fn arguments_environment_and_vector_are_found_where_the_abi_says() {
        for extra in 0..4 {
            check(Personality::X86_64, extra);
            check(Personality::I386, extra);
        }
    }
}
