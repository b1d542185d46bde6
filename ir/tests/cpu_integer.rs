//! Integer operations of the interpreter against the CPU of an x86-64 host: results and all six flags, every width,
//! edge and random values, random flags before.
#![cfg(target_arch = "x86_64")]
#![allow(unsafe_code, reason = "inline assembly asks the CPU")]

use causeway_ir::interp::{Interpreter, Machine, SparseMemory, Stop};
use causeway_ir::{BlockId, Builder, Flags, Function, Inst, Lane, Opcode, Rhs, Slot, Target, Terminator, Type, Value};
use core::arch::asm;

/// Two or three operands and RFLAGS before; result and RFLAGS after.
type Native = fn([u64; 3], u64) -> (u64, u64);

/// Rows of `operands` repeated for all four widths.
macro_rules! at_widths {
    ($macro:ident $text:literal) => {
        [
            $macro!($text, u8, reg_byte, ""),
            $macro!($text, u16, reg, ":x"),
            $macro!($text, u32, reg, ":e"),
            $macro!($text, u64, reg, ":r"),
        ]
    };
}

macro_rules! unary {
    ($text:literal, $int:ty, $class:ident, $modifier:literal) => {
        |[a, ..], mut flags| {
            let mut a = a as $int;
            // SAFETY: only registers and the stack below the current frame's are touched, which `asm!` allows.
            unsafe {
                asm!("push {f}", "popfq", concat!($text, " {a", $modifier, "}"), "pushfq", "pop {f}",
                    a = inout($class) a, f = inout(reg) flags);
            }
            (u64::from(a), flags)
        }
    };
}

macro_rules! binary {
    ($text:literal, $int:ty, $class:ident, $modifier:literal) => {
        |[a, b, _], mut flags| {
            let (mut a, b) = (a as $int, b as $int);
            // SAFETY: as in `unary`.
            unsafe {
                asm!("push {f}", "popfq", concat!($text, " {a", $modifier, "}, {b", $modifier, "}"), "pushfq", "pop {f}",
                    a = inout($class) a, b = in($class) b, f = inout(reg) flags);
            }
            (u64::from(a), flags)
        }
    };
}

macro_rules! shift {
    ($text:literal, $int:ty, $class:ident, $modifier:literal) => {
        |[a, count, _], mut flags| {
            let mut a = a as $int;
            // SAFETY: as in `unary`.
            unsafe {
                asm!("push {f}", "popfq", concat!($text, " {a", $modifier, "}, cl"), "pushfq", "pop {f}",
                    a = inout($class) a, in("cl") count as u8, f = inout(reg) flags);
            }
            (u64::from(a), flags)
        }
    };
}

macro_rules! double_shift {
    ($text:literal, $int:ty, $modifier:literal) => {
        |[a, count, b], mut flags| {
            let (mut a, b) = (a as $int, b as $int);
            // SAFETY: as in `unary`.
            unsafe {
                asm!("push {f}", "popfq", concat!($text, " {a", $modifier, "}, {b", $modifier, "}, cl"), "pushfq", "pop {f}",
                    a = inout(reg) a, b = in(reg) b, in("cl") count as u8, f = inout(reg) flags);
            }
            (u64::from(a), flags)
        }
    };
}

const TYPES: [Type; 4] = [Type::I8, Type::I16, Type::I32, Type::I64];

/// Deterministic random numbers (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
}

/// Values near the edges of every width, and random ones.
fn values(random: &mut Random) -> Vec<u64> {
    let mut values = vec![0, 1, 2, 3, 5, 0xf, 0x10, 0x55, 0xaa];
    for bits in [4, 7, 8, 15, 16, 31, 32, 63] {
        let edge = 1_u64 << bits;
        values.extend([edge - 1, edge, edge + 1, edge.wrapping_neg(), !edge]);
    }
    values.extend((0..24).map(|_| random.next()));
    values
}

const OPERANDS: [Slot; 3] = [Slot::RAX, Slot::RCX, Slot::RBX];

/// A function that applies one operation to RAX, RCX and RBX of the given types and puts its result into RDX.
fn function_of(inst: Inst, operands: &[Type]) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let args: Vec<Value> = operands.iter().zip(OPERANDS).map(|(ty, slot)| builder.get(slot, *ty)).collect();
    let mut inst = inst;
    inst.args[..args.len()].copy_from_slice(&args);
    let result = builder.push(inst);
    if inst.has_result() {
        let wide = builder.convert(Opcode::Zext, result, Type::I64);
        builder.put(Slot::RDX, wide);
    }
    builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0x1001)));
    builder.finish()
}

fn interpret(interpreter: &Interpreter<'_>, inputs: [u64; 3], rflags: u64) -> (u64, Flags) {
    let mut machine = Machine::new();
    for (slot, value) in OPERANDS.into_iter().zip(inputs) {
        machine.set(slot, u128::from(value));
    }
    machine.set_rflags(rflags as u32);
    let stop = interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100);
    assert_eq!(stop, Ok(Stop::Leave { guest_pc: 0x1001 }));
    (machine.gpr[2], machine.flags)
}

fn arithmetic_flags(rflags: u64) -> Flags {
    let mut machine = Machine::new();
    machine.set_rflags(rflags as u32);
    machine.flags
}

/// Bits of RFLAGS with the interrupt flag set, as user code sees them, and these arithmetic flags.
fn rflags_of(random: u64) -> u64 {
    0x202 | random & 0x8d5
}

/// Runs a case on both sides. Flags in `undefined` are not compared.
fn check(name: &str, ty: Type, pair: (&Interpreter<'_>, Native), inputs: [u64; 3], rflags: u64, undefined: Flags) {
    let (interpreter, native) = pair;
    let (result, flags) = interpret(interpreter, inputs, rflags);
    let (expected, expected_rflags) = native(inputs, rflags);
    assert_eq!(result, expected, "{name} {ty:?} {inputs:x?} {rflags:x}");
    let expected_flags = arithmetic_flags(expected_rflags);
    assert_eq!(
        flags.difference(undefined),
        expected_flags.difference(undefined),
        "{name} {ty:?} {inputs:x?}, before {:?}",
        arithmetic_flags(rflags)
    );
}

#[test]
fn arithmetic_and_logic() {
    let rows: [(Opcode, [Native; 4]); 8] = [
        (Opcode::Add, at_widths!(binary "add")),
        (Opcode::Sub, at_widths!(binary "sub")),
        (Opcode::Adc, at_widths!(binary "adc")),
        (Opcode::Sbb, at_widths!(binary "sbb")),
        (Opcode::And, at_widths!(binary "and")),
        (Opcode::Or, at_widths!(binary "or")),
        (Opcode::Xor, at_widths!(binary "xor")),
        (Opcode::Neg, at_widths!(unary "neg")),
    ];
    let mut random = Random(1);
    let values = values(&mut random);
    for (opcode, natives) in rows {
        for (ty, native) in TYPES.into_iter().zip(natives) {
            let arity = opcode.info().operands.len();
            let function = function_of(Inst::new(opcode, ty).with_flags(Flags::all()), &[ty; 2][..arity]);
            let interpreter = Interpreter::new(&function).unwrap();
            for a in &values {
                for b in &values {
                    let rflags = rflags_of(random.next());
                    check(opcode.info().name, ty, (&interpreter, native), [*a, *b, 0], rflags, Flags::empty());
                }
            }
        }
    }
}

#[test]
fn immediates_are_truncated_to_the_type() {
    let native: [Native; 4] = at_widths!(binary "sub");
    for (ty, native) in TYPES.into_iter().zip(native) {
        for imm in [-1, i64::from(i32::MIN), 0x1_0000_0001, 0x80, 0x7fff_ffff] {
            let inst = Inst::new(Opcode::Sub, ty).with_flags(Flags::all()).with_imm(imm);
            let function = function_of(inst, &[ty]);
            let interpreter = Interpreter::new(&function).unwrap();
            for a in [0, 1, 0x80, u64::MAX, 0x8000_0000] {
                check("sub", ty, (&interpreter, native), [a, imm as u64, 0], 0x202, Flags::empty());
            }
        }
    }
}

/// Checks a shift or rotate for all counts. `undefined` tells which flags the CPU leaves undefined for a masked count.
fn check_shifts(opcode: Opcode, ty: Type, native: Native, undefined: fn(u64, u32) -> Flags) {
    let mut random = Random(2);
    let mut values = values(&mut random);
    values.extend((0..20).map(|_| random.next()));
    let double = matches!(opcode, Opcode::Shld | Opcode::Shrd);
    let mut inst = Inst::new(opcode, ty).with_flags(opcode.definable_flags());
    let mut function = function_of(inst, &[ty, Type::I8]);
    if double {
        inst = inst.with_args([Value(0), Value(2), Value(1)]);
        let mut builder = Builder::new(0x1000, 64);
        builder.get(Slot::RAX, ty);
        builder.get(Slot::RCX, Type::I8);
        builder.get(Slot::RBX, ty);
        let result = builder.push(inst);
        let wide = builder.convert(Opcode::Zext, result, Type::I64);
        builder.put(Slot::RDX, wide);
        builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0x1001)));
        function = builder.finish();
    }
    let interpreter = Interpreter::new(&function).expect("the function is valid");
    let mask = if ty == Type::I64 { 63 } else { 31 };
    for a in &values {
        for count in (0..=66).chain([127, 128, 255]) {
            // The manual leaves SHLD and SHRD by more than the width undefined, and CPUs differ.
            if double && count & mask > u64::from(ty.bits()) {
                continue;
            }
            let inputs = [*a, count | random.next() << 8, random.next()];
            let skipped = undefined(count & mask, ty.bits());
            check(opcode.info().name, ty, (&interpreter, native), inputs, rflags_of(random.next()), skipped);
        }
    }
}

#[test]
fn shifts() {
    let undefined = |count: u64, bits: u32| {
        let mut skipped = Flags::empty();
        skipped.set(Flags::A, count != 0);
        skipped.set(Flags::O, count > 1);
        skipped.set(Flags::C, count > u64::from(bits));
        skipped
    };
    let rows: [(Opcode, [Native; 4]); 3] = [
        (Opcode::Shl, at_widths!(shift "shl")),
        (Opcode::Shr, at_widths!(shift "shr")),
        (Opcode::Sar, at_widths!(shift "sar")),
    ];
    for (opcode, natives) in rows {
        for (ty, native) in TYPES.into_iter().zip(natives) {
            check_shifts(opcode, ty, native, undefined);
        }
    }
}

#[test]
fn rotates() {
    let undefined = |count: u64, _: u32| if count > 1 { Flags::O } else { Flags::empty() };
    let rows: [(Opcode, [Native; 4]); 4] = [
        (Opcode::Rol, at_widths!(shift "rol")),
        (Opcode::Ror, at_widths!(shift "ror")),
        (Opcode::Rcl, at_widths!(shift "rcl")),
        (Opcode::Rcr, at_widths!(shift "rcr")),
    ];
    for (opcode, natives) in rows {
        for (ty, native) in TYPES.into_iter().zip(natives) {
            check_shifts(opcode, ty, native, undefined);
        }
    }
}

#[test]
fn double_shifts() {
    let undefined = |count: u64, bits: u32| {
        let mut skipped = Flags::empty();
        skipped.set(Flags::A, count != 0);
        skipped.set(Flags::O, count > 1);
        skipped.set(Flags::C, count > u64::from(bits));
        skipped
    };
    let rows: [(Opcode, [Native; 3]); 2] = [
        (
            Opcode::Shld,
            [double_shift!("shld", u16, ":x"), double_shift!("shld", u32, ":e"), double_shift!("shld", u64, ":r")],
        ),
        (
            Opcode::Shrd,
            [double_shift!("shrd", u16, ":x"), double_shift!("shrd", u32, ":e"), double_shift!("shrd", u64, ":r")],
        ),
    ];
    for (opcode, natives) in rows {
        for (ty, native) in TYPES[1..].iter().zip(natives) {
            check_shifts(opcode, *ty, native, undefined);
        }
    }
}

macro_rules! multiply {
    ($text:literal) => {
        [
            |a: u64, b: u64| -> (u64, u64, u64) {
                let (mut ax, flags): (u64, u64) = (a & 0xff, 0);
                let mut flags = flags;
                // SAFETY: only the named registers and the stack are touched.
                unsafe {
                    asm!(concat!($text, " {b}"), "pushfq", "pop {f}", inout("rax") ax, b = in(reg_byte) b as u8, f = inout(reg) flags);
                }
                (ax & 0xff, ax >> 8 & 0xff, flags)
            },
            |a, b| multiply!($text, ":x", 0xffff, a, b),
            |a, b| multiply!($text, ":e", 0xffff_ffff, a, b),
            |a, b| multiply!($text, ":r", u64::MAX, a, b),
        ]
    };
    ($text:literal, $modifier:literal, $mask:expr, $a:ident, $b:ident) => {{
        let (mut low, mut high, mut flags) = ($a, 0_u64, 0_u64);
        // SAFETY: only the named registers and the stack are touched.
        unsafe {
            asm!(concat!($text, " {b", $modifier, "}"), "pushfq", "pop {f}",
                inout("rax") low, inout("rdx") high, b = in(reg) $b, f = inout(reg) flags);
        }
        (low & $mask, high & $mask, flags)
    }};
}

/// Low half, high half and RFLAGS of a product.
type NativeMultiply = fn(u64, u64) -> (u64, u64, u64);

fn multiply_function(ty: Type, signed: bool) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let a = builder.get(Slot::RAX, ty);
    let b = builder.get(Slot::RCX, ty);
    let low = builder.binary(Opcode::Mul, a, b);
    let opcode = if signed { Opcode::MulHighS } else { Opcode::MulHighU };
    let high = builder.binary(opcode, a, b);
    let flags = Flags::C | Flags::O;
    if signed {
        builder.push(Inst::new(Opcode::MulFlagsS, ty).with_args([low, high]).with_flags(flags));
    } else {
        builder.push(Inst::new(Opcode::MulFlagsU, ty).with_args([high]).with_flags(flags));
    }
    for (slot, value) in [(Slot::RDX, low), (Slot::RBX, high)] {
        let wide = builder.convert(Opcode::Zext, value, Type::I64);
        builder.put(slot, wide);
    }
    builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0x1001)));
    builder.finish()
}

#[test]
fn products() {
    let rows: [(bool, [NativeMultiply; 4]); 2] = [(false, multiply!("mul")), (true, multiply!("imul"))];
    let values = values(&mut Random(3));
    for (signed, natives) in rows {
        for (ty, native) in TYPES.into_iter().zip(natives) {
            let function = multiply_function(ty, signed);
            let interpreter = Interpreter::new(&function).unwrap();
            for a in &values {
                for b in &values {
                    let mut machine = Machine::new();
                    (machine.gpr[0], machine.gpr[1]) = (*a, *b);
                    interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).unwrap();
                    let (low, high, rflags) = native(*a, *b);
                    assert_eq!((machine.gpr[2], machine.gpr[3]), (low, high), "{signed} {ty:?} {a:x} {b:x}");
                    let wanted = arithmetic_flags(rflags) & (Flags::C | Flags::O);
                    assert_eq!(machine.flags, wanted, "{signed} {ty:?} {a:x} {b:x}");
                }
            }
        }
    }
}

/// Quotient and remainder of `high:low / divisor` for a division known not to trap.
fn native_divide(signed: bool, high: u64, low: u64, divisor: u64) -> (u64, u64) {
    let (mut quotient, mut remainder) = (low, high);
    // SAFETY: the caller checked that the quotient fits; only the named registers are touched.
    unsafe {
        if signed {
            asm!("idiv {d}", inout("rax") quotient, inout("rdx") remainder, d = in(reg) divisor);
        } else {
            asm!("div {d}", inout("rax") quotient, inout("rdx") remainder, d = in(reg) divisor);
        }
    }
    (quotient, remainder)
}

fn divide_function(signed: bool, lane: Lane) -> Function {
    let ty = lane.element();
    let mut builder = Builder::new(0x1000, 64);
    let args = OPERANDS.map(|slot| builder.get(slot, ty));
    let opcode = if signed { Opcode::DivS } else { Opcode::DivU };
    let pair = builder.push(Inst::new(opcode, Type::Pair).with_lane(lane).with_args(args));
    for (opcode, slot) in [(Opcode::PairLow, Slot::RDX), (Opcode::PairHigh, Slot::RSI)] {
        let part = builder.push(Inst::new(opcode, ty).with_args([pair]));
        let wide = builder.convert(Opcode::Zext, part, Type::I64);
        builder.put(slot, wide);
    }
    builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0x1001)));
    builder.finish()
}

#[test]
fn quotients() {
    let mut random = Random(4);
    let values = values(&mut random);
    for signed in [false, true] {
        let function = divide_function(signed, Lane::I64);
        let interpreter = Interpreter::new(&function).unwrap();
        for (index, low) in values.iter().enumerate() {
            for divisor in &values {
                let high = match index % 3 {
                    0 => 0,
                    1 => random.next() >> 40,
                    _ => (*low as i64 >> 63) as u64,
                };
                let dividend = u128::from(high) << 64 | u128::from(*low);
                let fits = if signed {
                    let quotient = (dividend as i128).checked_div(i128::from(*divisor as i64));
                    quotient.is_some_and(|quotient| i64::try_from(quotient).is_ok())
                } else {
                    dividend.checked_div(u128::from(*divisor)).is_some_and(|quotient| u64::try_from(quotient).is_ok())
                };
                let mut machine = Machine::new();
                (machine.gpr[0], machine.gpr[1], machine.gpr[3]) = (high, *low, *divisor);
                let stop = interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).unwrap();
                if fits {
                    let wanted = native_divide(signed, high, *low, *divisor);
                    assert_eq!((machine.gpr[2], machine.gpr[6]), wanted, "{signed} {high:x}:{low:x} / {divisor:x}");
                } else {
                    assert_eq!(stop, Stop::DivideError { guest_pc: 0x1000 });
                }
            }
        }
    }
}

#[test]
fn narrow_quotients_trap_where_they_overflow() {
    for lane in [Lane::I8, Lane::I16, Lane::I32] {
        let function = divide_function(true, lane);
        let interpreter = Interpreter::new(&function).unwrap();
        let min = 1_u64 << (lane.bits() - 1);
        let mut machine = Machine::new();
        (machine.gpr[0], machine.gpr[1], machine.gpr[3]) = (u64::MAX, min, u64::MAX);
        let stop = interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).unwrap();
        assert_eq!(stop, Stop::DivideError { guest_pc: 0x1000 }, "{lane:?}");
        machine.gpr[3] = 1;
        interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).unwrap();
        assert_eq!((machine.gpr[2], machine.gpr[6]), (min, 0), "{lane:?}");
    }
}

/// Operations on whole integers without flags, by the instruction that does the same.
#[test]
fn bit_operations() {
    let has_bmi = std::arch::is_x86_feature_detected!("bmi2") && std::arch::is_x86_feature_detected!("lzcnt");
    if !has_bmi || !std::arch::is_x86_feature_detected!("sse4.2") {
        return;
    }
    macro_rules! pair {
        ($text:literal) => {
            |[a, b, _], flags| {
                let result: u64;
                // SAFETY: the features were detected; only registers are touched.
                unsafe { asm!(concat!($text, " {r}, {a}, {b}"), r = out(reg) result, a = in(reg) a, b = in(reg) b) };
                (result, flags)
            }
        };
    }
    macro_rules! single {
        ($text:literal, $modifier:literal) => {
            |[a, ..], flags| {
                let result: u64;
                // SAFETY: the features were detected; only registers are touched.
                unsafe {
                    asm!(concat!($text, " {r", $modifier, "}, {a", $modifier, "}"), r = out(reg) result, a = in(reg) a);
                }
                (result, flags)
            }
        };
    }
    let rows: [(Opcode, Type, Type, Native); 10] = [
        (Opcode::Pdep, Type::I64, Type::I64, pair!("pdep")),
        (Opcode::Pext, Type::I64, Type::I64, pair!("pext")),
        (Opcode::Clz, Type::I64, Type::I64, single!("lzcnt", ":r")),
        (Opcode::Clz, Type::I32, Type::I32, single!("lzcnt", ":e")),
        (Opcode::Ctz, Type::I64, Type::I64, single!("tzcnt", ":r")),
        (Opcode::Ctz, Type::I32, Type::I32, single!("tzcnt", ":e")),
        (Opcode::Popcnt, Type::I64, Type::I64, single!("popcnt", ":r")),
        (Opcode::Crc32c, Type::I32, Type::I64, |[a, b, _], flags| {
            let mut crc = a & 0xffff_ffff;
            // SAFETY: the feature was detected; only registers are touched.
            unsafe { asm!("crc32 {a}, {b}", a = inout(reg) crc, b = in(reg) b) };
            (crc, flags)
        }),
        (Opcode::Crc32c, Type::I32, Type::I8, |[a, b, _], flags| {
            let mut crc = a as u32;
            // SAFETY: the feature was detected; only registers are touched.
            unsafe { asm!("crc32 {a:e}, {b}", a = inout(reg) crc, b = in(reg_byte) b as u8) };
            (u64::from(crc), flags)
        }),
        (Opcode::Bswap, Type::I32, Type::I32, |[mut a, ..], flags| {
            // SAFETY: only a register is touched.
            unsafe { asm!("bswap {a:e}", a = inout(reg) a) };
            (a, flags)
        }),
    ];
    let values = values(&mut Random(5));
    for (opcode, ty, second, native) in rows {
        let arity = opcode.info().operands.len();
        let function = function_of(Inst::new(opcode, ty), &[ty, second][..arity]);
        let interpreter = Interpreter::new(&function).unwrap();
        for a in &values {
            for b in &values {
                check(opcode.info().name, ty, (&interpreter, native), [*a, *b, 0], 0x202, Flags::empty());
            }
        }
    }
}

#[test]
fn rhs_of_constants_and_values_agree() {
    let mut builder = Builder::new(0x1000, 64);
    let a = builder.get(Slot::RAX, Type::I32);
    let b = builder.constant(Type::I32, -5);
    let by_value = builder.binary_flags(Opcode::Adc, a, Rhs::Value(b), Flags::empty());
    let by_imm = builder.binary_flags(Opcode::Adc, a, Rhs::Imm(-5), Flags::empty());
    let difference = builder.binary(Opcode::Xor, by_value, by_imm);
    builder.put(Slot::RDX, difference);
    builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0x1001)));
    let function = builder.finish();
    assert_eq!(interpret(&Interpreter::new(&function).unwrap(), [7, 0, 0], 0x203).0, 0);
}
