//! A guest program: cases, their records, and the harness around them, as an ELF file.

use super::case::Case;
use super::draw::Material;
use super::elf::{self, Segment};
use super::harness::{EXIT, Harness, LANDED};
use super::layout::{
    DATA, HARNESS, JUMP_BYTES, LANDING, Layout, OUTPUT_BYTES, POOL_BYTES, READ_ONLY, SLOT_BYTES, SLOTS, STATE,
    STATE_BYTES, TABLES, WRITABLE,
};
use anyhow::{Context as _, Result, ensure};

/// Cases of a program and how much of their results is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Program<'a> {
    pub(super) bits: u8,
    /// Do cases use x87 or MMX registers?
    pub(super) x87: bool,
    pub(super) material: &'a Material,
    pub(super) cases: &'a [Case],
    /// Record flags of each case.
    pub(super) detail: fn(&Case) -> u64,
    /// Write each result at once.
    pub(super) write_each: bool,
}

/// What a program tells of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CaseResult {
    /// Hash of result and data.
    pub(super) hash: u64,
    /// The result, where it was wanted.
    pub(super) result: Vec<u8>,
    /// The writable data, where they were wanted.
    pub(super) data: Vec<u8>,
}

impl Program<'_> {
    fn layout(&self) -> Layout {
        Layout { bits: self.bits }
    }

    /// Address of a case's code.
    pub(super) fn slot(number: usize) -> u64 {
        SLOTS + number as u64 * SLOT_BYTES
    }

    /// The file.
    ///
    /// # Errors
    /// Where a case cannot be encoded for its slot, which is a mistake of the generator.
    pub(super) fn elf(&self) -> Result<Vec<u8>> {
        let harness = Harness {
            layout: self.layout(),
            x87: self.x87,
            exact: !self.cases.iter().all(Case::is_usual),
            count: self.cases.len() as u64,
            write_each: self.write_each,
        };
        let mut code = harness.assemble()?;
        code.resize((SLOTS - HARNESS) as usize, 0xcc);
        let mut functions = vec![(HARNESS, SLOTS - HARNESS)];
        for (number, case) in self.cases.iter().enumerate() {
            code.extend(self.slot_code(number, case)?);
            functions.push((Self::slot(number), SLOT_BYTES));
        }
        ensure!(HARNESS + (code.len() as u64) < TABLES, "too many cases");
        let segment = |address, flags, bytes: Vec<u8>| Segment { address, flags, memory: bytes.len() as u64, bytes };
        let segments = [
            Segment { address: DATA, flags: 6, bytes: Vec::new(), memory: WRITABLE as u64 },
            segment(READ_ONLY, 4, self.material.read_only.clone()),
            segment(HARNESS, 5, code),
            segment(TABLES, 4, self.tables()?),
            Segment { address: STATE, flags: 6, bytes: Vec::new(), memory: STATE_BYTES + OUTPUT_BYTES },
        ];
        Ok(elf::build(self.bits, HARNESS, &segments, &functions))
    }

    /// A case's code, the jump out, and its landing.
    fn slot_code(&self, number: usize, case: &Case) -> Result<Vec<u8>> {
        let slot = Self::slot(number);
        let mut code = case.encode(slot).context("a case cannot be encoded")?.concat();
        let jump = |code: &mut Vec<u8>| {
            let after = slot + code.len() as u64 + JUMP_BYTES;
            code.push(0xe9);
            code.extend((EXIT.wrapping_sub(after) as u32).to_le_bytes());
        };
        jump(&mut code);
        ensure!(code.len() as u64 <= LANDING, "a case reaches into its landing");
        code.resize(LANDING as usize, 0xcc);
        code.extend(case.flags_end().unwrap_or_default());
        // `mov dword [LANDED], 1`, which changes neither registers nor flags.
        code.extend(if self.bits == 64 { &[0xc7, 0x04, 0x25][..] } else { &[0xc7, 0x05] });
        code.extend((LANDED as u32).to_le_bytes());
        code.extend(1u32.to_le_bytes());
        jump(&mut code);
        code.resize(SLOT_BYTES as usize, 0xcc);
        Ok(code)
    }

    /// Records, then the pool, then patches.
    fn tables(&self) -> Result<Vec<u8>> {
        let layout = self.layout();
        let record_bytes = layout.record_bytes();
        let pool = TABLES + self.cases.len() as u64 * record_bytes;
        let mut patches = Words { bits: self.bits, bytes: Vec::new() };
        let mut records = Vec::new();
        for (number, case) in self.cases.iter().enumerate() {
            let case = case.moved_to(Self::slot(number), &self.material.pool);
            let first = pool + (POOL_BYTES + patches.bytes.len()) as u64;
            for (quadword, value) in &case.patches {
                let at = DATA + u64::from(*quadword) * 8;
                patches.push(at);
                patches.push(*value);
                if self.bits == 32 {
                    patches.push(at + 4);
                    patches.push(value >> 32);
                }
            }
            let count = (pool + (POOL_BYTES + patches.bytes.len()) as u64 - first) / (2 * layout.word());
            records.extend(self.record(number, &case, [pool, count, first])?);
        }
        ensure!(records.len() as u64 == pool - TABLES, "records of another size");
        let tables = [records, self.material.pool.clone(), patches.bytes].concat();
        ensure!(TABLES + (tables.len() as u64) < STATE, "too many records");
        Ok(tables)
    }

    fn record(&self, number: usize, case: &Case, [pool, patch_count, patches]: [u64; 3]) -> Result<Vec<u8>> {
        let layout = self.layout();
        let masks = case.masks().context("a case reads undefined flags")?;
        let mut record = Words { bits: self.bits, bytes: Vec::new() };
        for word in [
            Self::slot(number),
            (self.detail)(case),
            masks.end,
            masks.signal,
            pool + case.pool as u64,
            patch_count,
            patches,
            case.registers.rflags,
            case.registers.mxcsr,
        ] {
            record.push(word);
        }
        let count = layout.registers() as usize;
        case.registers.gpr[..count].iter().for_each(|value| record.push(*value));
        let mut bytes = record.bytes;
        bytes.extend(case.registers.ymm[..count].iter().flatten().flat_map(|value| value.to_le_bytes()));
        bytes.extend(case.registers.x87.0);
        bytes.resize(layout.record_bytes() as usize, 0);
        Ok(bytes)
    }

    /// Results from what the program has written; fewer than cases where it died.
    pub(super) fn results(&self, output: &[u8]) -> Vec<CaseResult> {
        let layout = self.layout();
        let mut rest = output;
        let mut take = |bytes: usize| -> Option<Vec<u8>> {
            let (first, others) = rest.split_at_checked(bytes)?;
            rest = others;
            Some(first.to_vec())
        };
        let mut one = |case: &Case| -> Option<CaseResult> {
            let hash = take(layout.word() as usize)?;
            let detail = (self.detail)(case);
            let mut part = |flag: u64, bytes: usize| if detail & flag != 0 { take(bytes) } else { Some(Vec::new()) };
            Some(CaseResult {
                hash: hash.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte)),
                result: part(super::layout::RECORD_RESULT, layout.result_bytes() as usize)?,
                data: part(super::layout::RECORD_DATA, WRITABLE)?,
            })
        };
        self.cases.iter().map_while(&mut one).collect()
    }
}

/// Little-endian words of a width.
struct Words {
    bits: u8,
    bytes: Vec<u8>,
}

impl Words {
    fn push(&mut self, value: u64) {
        self.bytes.extend(&value.to_le_bytes()[..usize::from(self.bits / 8)]);
    }
}
