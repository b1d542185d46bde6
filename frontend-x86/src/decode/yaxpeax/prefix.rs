//! Prefixes, map and opcode of an instruction, read from its bytes (Intel SDM volume 2, sections 2.1 to 2.3).

use crate::decode::Encoding;

/// What precedes the operands of an instruction.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    /// Width of the mode.
    pub(super) bits: u8,
    /// Family of the encoding.
    pub(super) encoding: Encoding,
    /// `LOCK`.
    pub(super) lock: bool,
    /// The last of F2 and F3.
    pub(super) repeat: Option<u8>,
    /// `66`.
    pub(super) operand_size: bool,
    /// `67`.
    pub(super) address_size: bool,
    /// The last segment prefix that counts: ES to GS = 0 to 5.
    pub(super) segment: Option<u8>,
    /// W, R, X, B of REX, VEX, XOP or EVEX, in bits 3 to 0.
    pub(super) extension: u8,
    /// Is there a REX prefix that counts?
    rex: bool,
    /// Does a prefix precede VEX that must not?
    pub(super) is_misplaced: bool,
    /// VEX.L: 256-bit vectors.
    pub(super) long: bool,
    /// VEX.vvvv as a register number.
    pub(super) second_source: u8,
    /// Opcode map: 0 for one byte, 1 for 0F, 2 for 0F 38, 3 for 0F 3A, then those of VEX and XOP.
    pub(super) map: u8,
    /// Opcode.
    pub(super) opcode: u8,
    /// ModRM, if a byte follows the opcode.
    pub(super) modrm: Option<u8>,
    /// SIB, if a byte follows that.
    pub(super) sib: Option<u8>,
}

impl Head {
    /// Reads the bytes of an instruction; what they lack stays zero.
    pub(super) fn read(bytes: &[u8], bits: u8) -> Self {
        let mut head = Self {
            bits,
            encoding: Encoding::Legacy,
            lock: false,
            repeat: None,
            operand_size: false,
            address_size: false,
            segment: None,
            extension: 0,
            rex: false,
            is_misplaced: false,
            long: false,
            second_source: 0,
            map: 0,
            opcode: 0,
            modrm: None,
            sib: None,
        };
        let mut rest = bytes;
        while let [byte, tail @ ..] = rest {
            if !head.take_prefix(*byte) {
                break;
            }
            rest = tail;
        }
        let rest = head.take_opcode(rest);
        head.modrm = rest.first().copied();
        head.sib = rest.get(1).copied();
        head
    }

    /// W: 64-bit operands.
    pub(super) fn wide(&self) -> bool {
        self.extension & 8 != 0
    }

    /// Number of the register in ModRM.reg.
    pub(super) fn reg(&self) -> u8 {
        self.modrm.unwrap_or(0) >> 3 & 7 | (self.extension & 4) << 1
    }

    /// Number of the register in ModRM.rm.
    pub(super) fn rm(&self) -> u8 {
        self.modrm.unwrap_or(0) & 7 | (self.extension & 1) << 3
    }

    /// Is ModRM.rm a register?
    pub(super) fn is_register_form(&self) -> bool {
        self.modrm.unwrap_or(0) >= 0xc0
    }

    /// Is it a 3DNow! instruction?
    pub(super) fn is_3dnow(&self) -> bool {
        self.encoding == Encoding::Other && self.opcode == 0x0f
    }

    /// Does a SIB byte follow ModRM?
    pub(super) fn has_sib(&self) -> bool {
        let has_modrm = self.map != 0 || !matches!(self.opcode, 0xa0..=0xa3 | 0xd7);
        has_modrm && !self.is_register_form() && self.modrm.unwrap_or(0) & 7 == 4 && self.address_bits() != 16
    }

    /// Operand size of an integer instruction whose size prefixes decide, in bits.
    pub(super) fn operand_bits(&self) -> u8 {
        match (self.wide(), self.operand_size) {
            (true, _) => 64,
            (false, true) => 16,
            (false, false) => 32,
        }
    }

    /// Address size in bits.
    pub(super) fn address_bits(&self) -> u8 {
        match (self.bits, self.address_size) {
            (32, true) => 16,
            (32, false) | (_, true) => 32,
            _ => 64,
        }
    }

    /// Bits of a general-purpose register where REX.W alone decides.
    pub(super) fn integer_bits(&self) -> u8 {
        if self.wide() { 64 } else { 32 }
    }

    /// Is F2 or F3 a part of the opcode?
    pub(super) fn repeat_is_opcode(&self) -> bool {
        match self.map {
            0 => self.opcode == 0x90 && self.repeat == Some(0xf3) && self.extension & 1 == 0,
            1 if self.opcode == 0x01 => {
                if self.is_register_form() {
                    !matches!(self.reg() & 7, 4 | 6)
                } else {
                    self.reg() & 7 == 5
                }
            }
            1 if self.opcode == 0x1e => self.is_register_form(),
            1 if self.opcode == 0xc7 => self.is_register_form() || self.reg() & 7 == 6,
            1 if matches!(self.opcode, 0x09 | 0xb8 | 0xbc | 0xbd) => self.repeat == Some(0xf3),
            1 => matches!(
                self.opcode,
                0x10..=0x17 | 0x28..=0x2f | 0x50..=0x7f | 0xae | 0xc2 | 0xc4..=0xc6 | 0xd0..=0xfe
            ),
            _ => true,
        }
    }

    fn take_prefix(&mut self, byte: u8) -> bool {
        if self.bits == 64 && byte & 0xf0 == 0x40 {
            self.rex = true;
            self.extension = byte & 15;
            return true;
        }
        match byte {
            0xf0 => self.lock = true,
            0xf2 | 0xf3 => self.repeat = Some(byte),
            0x66 => self.operand_size = true,
            0x67 => self.address_size = true,
            // In 64-bit mode they do not undo FS and GS.
            0x26 | 0x2e | 0x36 | 0x3e if self.bits == 64 && matches!(self.segment, Some(4 | 5)) => {}
            0x26 | 0x2e | 0x36 | 0x3e => self.segment = Some(byte >> 3 & 3),
            0x64 | 0x65 => self.segment = Some(byte & 7),
            _ => return false,
        }
        self.rex = false;
        self.extension = 0;
        true
    }

    /// Takes the opcode with its escapes or its VEX-like prefix; gives the bytes behind it.
    fn take_opcode<'b>(&mut self, bytes: &'b [u8]) -> &'b [u8] {
        let may_escape = |next: u8| self.bits == 64 || next >= 0xc0;
        let (map, opcode, rest) = match *bytes {
            [0xc5, p, opcode, ref rest @ ..] if may_escape(p) => {
                self.set_vex(Encoding::Vex, (!p >> 5) & 4, p);
                (1, opcode, rest)
            }
            [0xc4, p, q, opcode, ref rest @ ..] if may_escape(p) => {
                self.set_vex(Encoding::Vex, !p >> 5 | q >> 4 & 8, q);
                (p & 31, opcode, rest)
            }
            [0x8f, p, q, opcode, ref rest @ ..] if p & 31 >= 8 => {
                self.set_vex(Encoding::Other, !p >> 5 | q >> 4 & 8, q);
                (p & 31, opcode, rest)
            }
            [0x62, p, q, _, opcode, ref rest @ ..] if may_escape(p) => {
                self.set_vex(Encoding::Evex, !p >> 5 | q >> 4 & 8, q);
                (p & 7, opcode, rest)
            }
            [0x0f, 0x0f, ref rest @ ..] => {
                self.encoding = Encoding::Other;
                (1, 0x0f, rest)
            }
            [0x0f, 0x38, opcode, ref rest @ ..] => (2, opcode, rest),
            [0x0f, 0x3a, opcode, ref rest @ ..] => (3, opcode, rest),
            [0x0f, opcode, ref rest @ ..] => (1, opcode, rest),
            [opcode, ref rest @ ..] => (0, opcode, rest),
            [] => (0, 0, bytes),
        };
        self.map = map;
        self.opcode = opcode;
        rest
    }

    fn set_vex(&mut self, encoding: Encoding, extension: u8, implied: u8) {
        self.is_misplaced = self.rex || self.lock || self.operand_size || self.repeat.is_some();
        self.encoding = encoding;
        self.extension = if self.bits == 64 { extension } else { extension & 8 };
        self.long = implied & 4 != 0;
        self.second_source = !implied >> 3 & 15;
        self.operand_size = implied & 3 == 1;
        self.repeat = [None, None, Some(0xf3), Some(0xf2)][usize::from(implied & 3)];
    }
}

/// The bytes without REX prefixes that another REX follows, which the CPU ignores and the crate refuses; and how many there were.
pub(super) fn without_stale_rex(bytes: &[u8], bits: u8) -> ([u8; super::MAX_LENGTH], usize) {
    let is_rex = |byte: u8| bits == 64 && byte & 0xf0 == 0x40;
    let is_legacy =
        |byte: u8| matches!(byte, 0xf0 | 0xf2 | 0xf3 | 0x66 | 0x67 | 0x26 | 0x2e | 0x36 | 0x3e | 0x64 | 0x65);
    let prefixes = bytes.iter().take_while(|byte| is_rex(**byte) || is_legacy(**byte)).count();
    let mut cleaned = [0; super::MAX_LENGTH];
    let mut length = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        let is_stale = at + 1 < prefixes && is_rex(byte) && is_rex(bytes[at + 1]);
        if !is_stale {
            cleaned[length] = byte;
            length += 1;
        }
    }
    (cleaned, bytes.len() - length)
}
