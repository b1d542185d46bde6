//! Loads, stores, exclusives and atomics.

use core::fmt;

use super::{Named, Symbol, general, system, w, x};
use crate::asm::Reg;
use crate::inst::ops::memory::{AtomicOp, PairOp};
use crate::inst::{Address, ElementSize, Extend, Inst, Order, PairMode, Size};

type Out<'a, 'b> = &'a mut fmt::Formatter<'b>;

pub(super) fn print(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::LoadStore { op, rt, address } => {
            let address = AddressText { address, scale: op.scale() };
            write!(f, "{} {}, {address}", SizedName(op.name(), address.is_unscaled()), Named(rt, op.letter()))
        }
        Inst::LoadStoreLow { op, rt, rn, target } => {
            write!(f, "{} {}, [{}, :lo12:{}]", op.name(), Named(rt, op.letter()), x(rn), Symbol(target))
        }
        Inst::Prefetch { operation, address } => {
            let address = AddressText { address, scale: 3 };
            let name = if address.is_unscaled() { "prfum" } else { "prfm" };
            write!(f, "{name} {}, {address}", PrefetchName(operation.value()))
        }
        Inst::LoadLiteral { op, rt, label } => {
            use crate::inst::ops::memory::LoadLiteralOp as Op;
            let letter = match op {
                Op::W => 'w',
                Op::X | Op::Sw => 'x',
                Op::VectorS => 's',
                Op::VectorD => 'd',
                Op::VectorQ => 'q',
            };
            write!(f, "{} {}, {label}", op.name(), Named(rt, letter))
        }
        Inst::LoadStorePair { op, mode, rt, rt2, rn, imm } => pair(f, op, mode, [rt, rt2, rn], imm.value()),
        Inst::Ordered { op, rt, rn } => write!(f, "{} {}, [{}]", op.name(), Named(rt, op.letter()), x(rn)),
        Inst::OrderedUnscaled { op, rt, rn, imm } => {
            let base = Offset { base: rn, offset: imm.value() };
            write!(f, "{} {}, {base}", op.name(), Named(rt, op.letter()))
        }
        Inst::LoadExclusive { op, rt, rn } => write!(f, "{} {}, [{}]", op.name(), wide(rt, op.bits()), x(rn)),
        Inst::StoreExclusive { op, rs, rt, rn } => {
            write!(f, "{} {}, {}, [{}]", op.name(), w(rs), wide(rt, op.bits()), x(rn))
        }
        Inst::LoadExclusivePair { op, rt, rt2, rn } => {
            write!(f, "{} {}, {}, [{}]", op.name(), wide(rt, op.bits()), wide(rt2, op.bits()), x(rn))
        }
        Inst::StoreExclusivePair { op, rs, rt, rt2, rn } => {
            let (first, second) = (wide(rt, op.bits()), wide(rt2, op.bits()));
            write!(f, "{} {}, {first}, {second}, [{}]", op.name(), w(rs), x(rn))
        }
        _ => print_atomic(inst, f),
    }
}

/// Data register of an exclusive: bits 31..=30 are the size.
const fn wide(reg: Reg, bits: u32) -> Named {
    Named(reg, if bits >> 30 == 3 { 'x' } else { 'w' })
}

fn print_atomic(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::Atomic { op, size, order, rs, rt, rn } => {
            let (width, suffix) = element_name(size);
            let no_result = rt.is_zr() && matches!(order, Order::Relaxed | Order::Release) && op != AtomicOp::Swp;
            if no_result {
                let name = &op.name()[2..];
                return write!(f, "st{name}{}{suffix} {}, [{}]", order.suffix(), general(rs, width), x(rn));
            }
            let (s, t) = (general(rs, width), general(rt, width));
            write!(f, "{}{}{suffix} {s}, {t}, [{}]", op.name(), order.suffix(), x(rn))
        }
        Inst::CompareSwap { op, size, order, rs, rt, rn } => {
            let (width, suffix) = element_name(size);
            let (s, t) = (general(rs, width), general(rt, width));
            write!(f, "{}{}{suffix} {s}, {t}, [{}]", op.name(), order.suffix(), x(rn))
        }
        Inst::CompareSwapPair { size, order, rs, rs2, rt, rt2, rn } => {
            let [a, b, c, d] = [rs, rs2, rt, rt2].map(|reg| general(reg, size));
            write!(f, "casp{} {a}, {b}, {c}, {d}, [{}]", order.suffix(), x(rn))
        }
        _ => system::print(inst, f),
    }
}

/// Register width and mnemonic suffix of an access.
const fn element_name(size: ElementSize) -> (Size, &'static str) {
    match size {
        ElementSize::B => (Size::W, "b"),
        ElementSize::H => (Size::W, "h"),
        ElementSize::S => (Size::W, ""),
        ElementSize::D => (Size::X, ""),
    }
}

fn pair(f: Out<'_, '_>, op: PairOp, mode: PairMode, [rt, rt2, rn]: [Reg; 3], imm: i32) -> fmt::Result {
    let name = match (mode, op.is_store()) {
        (PairMode::NonTemporal, true) => "stnp",
        (PairMode::NonTemporal, false) => "ldnp",
        _ => op.name(),
    };
    write!(f, "{name} {}, {}, ", Named(rt, op.letter()), Named(rt2, op.letter()))?;
    let offset = imm << op.scale();
    match mode {
        PairMode::Post => write!(f, "[{}], #{offset}", x(rn)),
        PairMode::Pre => write!(f, "[{}, #{offset}]!", x(rn)),
        _ => write!(f, "{}", Offset { base: rn, offset }),
    }
}

/// `[base]` or `[base, #offset]`.
struct Offset {
    base: Reg,
    offset: i32,
}

impl fmt::Display for Offset {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        match self.offset {
            0 => write!(f, "[{}]", x(self.base)),
            offset => write!(f, "[{}, #{offset}]", x(self.base)),
        }
    }
}

/// `ldr` becomes `ldur` in the unscaled form.
struct SizedName(&'static str, bool);

impl fmt::Display for SizedName {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        let (head, tail) = self.0.split_at(2);
        write!(f, "{head}{}{tail}", if self.1 { "u" } else { "" })
    }
}

struct AddressText {
    address: Address,
    scale: u32,
}

impl AddressText {
    const fn is_unscaled(&self) -> bool {
        matches!(self.address, Address::Unscaled(..))
    }
}

impl fmt::Display for AddressText {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        match self.address {
            Address::Unsigned(base, imm) => {
                write!(f, "{}", Offset { base, offset: (imm.value() << self.scale) as i32 })
            }
            Address::Unscaled(base, imm) => write!(f, "{}", Offset { base, offset: imm.value() }),
            Address::Pre(base, imm) => write!(f, "[{}, #{}]!", x(base), imm.value()),
            Address::Post(base, imm) => write!(f, "[{}], #{}", x(base), imm.value()),
            Address::Register { base, index, extend, scaled } => {
                let (name, index) = match extend {
                    Extend::Uxtx => ("lsl", x(index)),
                    Extend::Sxtx => ("sxtx", x(index)),
                    other => (other.name(), w(index)),
                };
                write!(f, "[{}, {index}", x(base))?;
                match (scaled, extend) {
                    (true, _) => write!(f, ", {name} #{}]", self.scale),
                    (false, Extend::Uxtx) => f.write_str("]"),
                    (false, _) => write!(f, ", {name}]"),
                }
            }
        }
    }
}

/// A prefetch operation: kind, cache level and policy, or its number where one of them is reserved.
struct PrefetchName(u32);

impl fmt::Display for PrefetchName {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        let kind = ["pld", "pli", "pst"].get(self.0 as usize >> 3);
        let level = ["l1", "l2", "l3"].get(self.0 as usize >> 1 & 3);
        match (kind, level) {
            (Some(kind), Some(level)) => write!(f, "{kind}{level}{}", ["keep", "strm"][self.0 as usize & 1]),
            _ => write!(f, "#{:#x}", self.0),
        }
    }
}
