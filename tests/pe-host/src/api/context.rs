//! `CONTEXT`: the registers of a thread in memory.

use crate::float::{Float, IMAGE};
use crate::registers::number::{RAX, RBP, RBX, RCX, RDI, RDX, RSI, RSP};
use crate::registers::{Registers, Width};
use crate::sys::memory;

/// Offsets in the structure of a width.
struct Layout {
    size: u64,
    /// Of the flags that say which registers are there, and their value: control, integer, segment and vector registers, x87
    /// excepted.
    content: (u64, u64),
    eflags: u64,
    rip: u64,
    xmm: u64,
    /// Image of FXSAVE.
    float: u64,
    /// Register and offset.
    gpr: &'static [(usize, u64)],
}

const NARROW: Layout = Layout {
    size: 0x2cc,
    content: (0, 0x1_0027),
    eflags: 0xc0,
    rip: 0xb8,
    xmm: 0xcc + 160,
    float: 0xcc,
    gpr: &[(RDI, 0x9c), (RSI, 0xa0), (RBX, 0xa4), (RDX, 0xa8), (RCX, 0xac), (RAX, 0xb0), (RBP, 0xb4), (RSP, 0xc4)],
};

const WIDE: Layout = Layout {
    size: 0x4d0,
    content: (0x30, 0x10_0007),
    eflags: 0x44,
    rip: 0xf8,
    xmm: 0x1a0,
    float: 0x100,
    gpr: &{
        let mut all = [(0, 0); 16];
        let mut number = 0;
        while number < all.len() {
            all[number] = (number, 0x78 + 8 * number as u64);
            number += 1;
        }
        all
    },
};

/// Bits of MXCSR that there are.
const MXCSR_BITS: u32 = 0xffff;
/// The flag of x87 registers and MXCSR.
const HAS_FLOAT: u64 = 8;
/// Where they are once more: of 32-bit programs as FSAVE stores them, of 64-bit programs MXCSR alone.
const NARROW_SAVED: u64 = 0x1c;
const WIDE_MXCSR: u64 = 0x34;

fn layout(width: Width) -> &'static Layout {
    match width {
        Width::Narrow => &NARROW,
        Width::Wide => &WIDE,
    }
}

/// Bytes of the structure.
pub(super) fn size(width: Width) -> u64 {
    layout(width).size
}

/// Writes registers.
pub(super) fn store(width: Width, address: u64, registers: &Registers) {
    let (layout, word) = (layout(width), width.bytes());
    memory::store(address + layout.content.0, 4, layout.content.1);
    for (register, offset) in layout.gpr {
        memory::store(address + offset, word, registers.gpr[*register]);
    }
    memory::store(address + layout.rip, word, registers.rip);
    memory::store(address + layout.eflags, 4, registers.flags);
    if let Some(float) = &registers.float {
        store_float(width, address, float);
    }
    store_vectors(&registers.xmm[..layout.gpr.len()], address + layout.xmm);
}

/// Reads registers.
pub(super) fn load(width: Width, address: u64) -> Registers {
    let (layout, word) = (layout(width), width.bytes());
    let mut registers = Registers {
        rip: memory::load(address + layout.rip, word),
        flags: memory::load(address + layout.eflags, 4),
        ..Registers::default()
    };
    for (register, offset) in layout.gpr {
        registers.gpr[*register] = memory::load(address + offset, word);
    }
    if memory::load(address + layout.content.0, 4) & HAS_FLOAT != 0 {
        registers.float = Some(load_float(width, address));
    }
    load_vectors(&mut registers.xmm[..layout.gpr.len()], address + layout.xmm);
    registers
}

fn store_float(width: Width, address: u64, float: &Float) {
    let layout = layout(width);
    memory::store(address + layout.content.0, 4, layout.content.1 | HAS_FLOAT);
    memory::write(address + layout.float, &float.0);
    match width {
        Width::Narrow => memory::write(address + NARROW_SAVED, &float.saved()),
        Width::Wide => memory::store(address + WIDE_MXCSR, 4, float.mxcsr().into()),
    }
}

/// Of what is there twice, the image of FXSAVE counts, but the other MXCSR.
fn load_float(width: Width, address: u64) -> Box<Float> {
    let mut float = Box::new(Float([0; IMAGE]));
    float.0.copy_from_slice(&memory::bytes(address + layout(width).float, IMAGE as u64));
    if width == Width::Wide {
        float.set_mxcsr(memory::load(address + WIDE_MXCSR, 4) as u32);
    }
    // The CPU refuses others.
    float.set_mxcsr(float.mxcsr() & MXCSR_BITS);
    float
}

/// Writes vector registers one after another.
pub(super) fn store_vectors(registers: &[[u64; 2]], address: u64) {
    for (index, half) in (0..).zip(registers.as_flattened()) {
        memory::store(address + 8 * index, 8, *half);
    }
}

/// Reads vector registers that lie one after another.
pub(super) fn load_vectors(registers: &mut [[u64; 2]], address: u64) {
    for (index, half) in (0..).zip(registers.as_flattened_mut()) {
        *half = memory::load(address + 8 * index, 8);
    }
}
