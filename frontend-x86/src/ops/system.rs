//! System calls, traps, hints, fences and privileged instructions (Intel SDM volume 2).
//!
//! What needs the runtime is an exit. Privileged instructions and ports raise #GP, as they do in every user program here;
//! instructions that the guest's CPUID does not announce raise #UD, except where a CPU without them sees a NOP (CET's
//! RDSSP, CLDEMOTE). The system tables read as Linux shows them to user programs on CPUs with UMIP.
//! MOVDIR64B and CLZERO write their 64 bytes in pieces of 16.

use crate::decode::{Instruction, Mnemonic, RegisterClass};
use crate::lift::{LiftError, Lifter, gpr};
use crate::table::{Row, row};
use Mnemonic as M;
use causeway_ir::{ExitKind, FenceKind, Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Slot, Type};

/// What Linux tells of the global descriptor table (arch/x86/kernel/umip.c); the limits read as zero.
const GDT_BASE: i64 = 0xffff_ffff_fffe_0000_u64 as i64;
/// What it tells of the interrupt descriptor table.
const IDT_BASE: i64 = 0xffff_ffff_ffff_0000_u64 as i64;
/// The local descriptor table of a process without one.
const NO_LDT: i64 = 0;
/// The task register.
const TASK_SELECTOR: i64 = 0x40;
/// CR0 with PE, MP, ET, NE, WP, AM and PG.
const CONTROL_WORD: i64 = 0x8005_0033;
/// Bytes that MOVDIR64B and CLZERO write.
const LINE: i64 = 64;

pub(crate) const ROWS: &[Row] = &[
    row(M::Syscall, syscall),
    row(M::Sysenter, sysenter),
    row(M::Int, int),
    row(M::Int3, int3),
    row(M::Int1, int1),
    row(M::Cpuid, cpuid),
    row(M::Xgetbv, xgetbv),
    row(M::Ud0, undefined),
    row(M::Ud1, undefined),
    row(M::Ud2, undefined),
    row(M::Xbegin, undefined),
    row(M::Xend, undefined),
    row(M::Xtest, undefined),
    row(M::Xabort, undefined),
    row(M::Monitor, undefined),
    row(M::Mwait, undefined),
    row(M::Monitorx, undefined),
    row(M::Mwaitx, undefined),
    row(M::Umonitor, undefined),
    row(M::Umwait, undefined),
    row(M::Tpause, undefined),
    row(M::Ptwrite, undefined),
    row(M::Rdpkru, undefined),
    row(M::Wrpkru, undefined),
    row(M::Incsspd, undefined),
    row(M::Incsspq, undefined),
    row(M::Enqcmd, undefined),
    row(M::Enqcmds, undefined),
    row(M::Rsm, undefined),
    row(M::Clac, undefined),
    row(M::Stac, undefined),
    row(M::Vmcall, undefined),
    row(M::Vmmcall, undefined),
    row(M::Getsec, undefined),
    row(M::Rdtsc, rdtsc),
    row(M::Nop, nop),
    row(M::Endbr64, nop),
    row(M::Endbr32, nop),
    row(M::Cldemote, nop),
    row(M::Reservednop, nop),
    row(M::Rdsspd, nop),
    row(M::Rdsspq, nop),
    row(M::Pause, pause),
    row(M::Lfence, lfence),
    row(M::Sfence, sfence),
    row(M::Mfence, mfence),
    row(M::Serialize, mfence),
    row(M::Movdiri, movdiri),
    row(M::Movdir64b, movdir64b),
    row(M::Clzero, clzero),
    row(M::Prefetcht0, prefetch),
    row(M::Prefetcht1, prefetch),
    row(M::Prefetcht2, prefetch),
    row(M::Prefetchnta, prefetch),
    row(M::Prefetch, prefetch),
    row(M::Prefetchw, prefetchw),
    row(M::Prefetchwt1, prefetchw),
    row(M::Clflush, clflush),
    row(M::Clflushopt, clflush),
    row(M::Clwb, clflush),
    row(M::Rdfsbase, rdfsbase),
    row(M::Rdgsbase, rdgsbase),
    row(M::Wrfsbase, wrfsbase),
    row(M::Wrgsbase, wrgsbase),
    row(M::Hlt, privileged),
    row(M::Cli, privileged),
    row(M::Sti, privileged),
    row(M::In, privileged),
    row(M::Out, privileged),
    row(M::Insb, privileged),
    row(M::Insw, privileged),
    row(M::Insd, privileged),
    row(M::Outsb, privileged),
    row(M::Outsw, privileged),
    row(M::Outsd, privileged),
    row(M::Lgdt, privileged),
    row(M::Lidt, privileged),
    row(M::Lldt, privileged),
    row(M::Ltr, privileged),
    row(M::Lmsw, privileged),
    row(M::Clts, privileged),
    row(M::Invd, privileged),
    row(M::Wbinvd, privileged),
    row(M::Invlpg, privileged),
    row(M::Rdmsr, privileged),
    row(M::Wrmsr, privileged),
    row(M::Rdpmc, privileged),
    row(M::Swapgs, privileged),
    row(M::Sysret, sysret),
    row(M::Sysretq, privileged),
    row(M::Sysexit, privileged),
    row(M::Sysexitq, privileged),
    row(M::Xsetbv, privileged),
    row(M::Sgdt, |l, i| store_table(l, i, GDT_BASE)),
    row(M::Sidt, |l, i| store_table(l, i, IDT_BASE)),
    row(M::Sldt, |l, i| store_word(l, i, NO_LDT)),
    row(M::Str, |l, i| store_word(l, i, TASK_SELECTOR)),
    row(M::Smsw, |l, i| store_word(l, i, CONTROL_WORD)),
];

fn syscall(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    lifter.service(instruction, ExitKind::Syscall);
    Ok(())
}

fn sysenter(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    lifter.service(instruction, ExitKind::Sysenter);
    Ok(())
}

fn int(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let linux = instruction.immediate & 0xff == 0x80;
    lifter.service(instruction, if linux { ExitKind::Int80 } else { ExitKind::Interrupt });
    Ok(())
}

fn int3(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    lifter.service(instruction, ExitKind::Breakpoint);
    Ok(())
}

fn int1(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    lifter.service(instruction, ExitKind::DebugTrap);
    Ok(())
}

fn cpuid(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    lifter.service(instruction, ExitKind::Cpuid);
    Ok(())
}

fn xgetbv(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    lifter.service(instruction, ExitKind::Xgetbv);
    Ok(())
}

fn undefined(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    lifter.fault(instruction, ExitKind::UndefinedInstruction);
    Ok(())
}

fn privileged(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    lifter.fault(instruction, ExitKind::GeneralProtection);
    Ok(())
}

/// Intel's CPUs know it in 64-bit code alone.
fn sysret(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if lifter.bits() == 32 { undefined(lifter, instruction) } else { privileged(lifter, instruction) }
}

fn rdtsc(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    read_time_stamp(lifter);
    Ok(())
}

/// EDX:EAX = the time stamp counter.
pub(super) fn read_time_stamp(lifter: &mut Lifter) {
    let builder = lifter.builder();
    let stamp = builder.push(Inst::new(Opcode::ReadTsc, Type::I64));
    let low = builder.convert(Opcode::Trunc, stamp, Type::I32);
    let high = builder.binary_imm(Opcode::Shr, stamp, 32);
    builder.put(Slot::RAX, low);
    builder.put(Slot::RDX, high);
}

fn nop(_: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    Ok(())
}

fn pause(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    lifter.builder().push(Inst::new(Opcode::Pause, Type::None));
    Ok(())
}

fn lfence(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    fence(lifter, FenceKind::Load)
}

fn sfence(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    fence(lifter, FenceKind::Store)
}

fn mfence(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    fence(lifter, FenceKind::Full)
}

fn fence(lifter: &mut Lifter, kind: FenceKind) -> Result<(), LiftError> {
    lifter.builder().push(Inst::new(Opcode::Fence, Type::None).with_aux(kind as u8));
    Ok(())
}

fn prefetch(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    hint(lifter, instruction, Inst::new(Opcode::Prefetch, Type::None))
}

fn prefetchw(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    hint(lifter, instruction, Inst::new(Opcode::Prefetch, Type::None).with_aux2(1))
}

fn clflush(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    hint(lifter, instruction, Inst::new(Opcode::FlushLine, Type::None))
}

fn hint(lifter: &mut Lifter, instruction: &Instruction, inst: Inst) -> Result<(), LiftError> {
    let address = lifter.address(instruction);
    lifter.builder().push(inst.with_args([address]));
    Ok(())
}

fn rdfsbase(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    read_base(lifter, instruction, Slot::FS_BASE)
}

fn rdgsbase(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    read_base(lifter, instruction, Slot::GS_BASE)
}

fn read_base(lifter: &mut Lifter, instruction: &Instruction, slot: Slot) -> Result<(), LiftError> {
    let ty = Lifter::type_of_operand(instruction, 0)?;
    let base = lifter.builder().get(slot, ty);
    lifter.write(instruction, 0, base)
}

fn wrfsbase(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    write_base(lifter, instruction, Slot::FS_BASE)
}

fn wrgsbase(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    write_base(lifter, instruction, Slot::GS_BASE)
}

fn write_base(lifter: &mut Lifter, instruction: &Instruction, slot: Slot) -> Result<(), LiftError> {
    let register = instruction.register(0);
    let ty = if register.class == RegisterClass::Gpr64 { Type::I64 } else { Type::I32 };
    let base = lifter.builder().get(gpr(register), ty);
    let builder = lifter.builder();
    let base = builder.convert(Opcode::Zext, base, Type::I64);
    if ty == Type::I64 {
        // All ones or all zeros from bit 47 on: 0 or -1, and 0 or 1 with one added.
        let above = builder.binary_imm(Opcode::Sar, base, 47);
        let next = builder.binary_imm(Opcode::Add, above, 1);
        let rest = builder.binary_imm(Opcode::And, next, !1);
        builder.trap_if(rest, ExitKind::GeneralProtection, 0);
    }
    builder.put(slot, base);
    Ok(())
}

/// The limit (2 bytes, zero), then the base at the guest's width.
fn store_table(lifter: &mut Lifter, instruction: &Instruction, base: i64) -> Result<(), LiftError> {
    let at = lifter.memory(instruction);
    let pointer = lifter.pointer();
    let builder = lifter.builder();
    let limit = builder.constant(Type::I16, 0);
    let base = builder.constant(pointer, base);
    builder.store(at, limit);
    builder.store(at.offset(2), base);
    Ok(())
}

/// Memory takes 16 bits, a register its whole width.
fn store_word(lifter: &mut Lifter, instruction: &Instruction, word: i64) -> Result<(), LiftError> {
    let ty = if instruction.is_memory(0) { Type::I16 } else { Lifter::type_of_operand(instruction, 0)? };
    let word = lifter.builder().constant(ty, word);
    if instruction.is_memory(0) {
        let at = lifter.memory(instruction);
        lifter.builder().store(at, word);
        return Ok(());
    }
    lifter.write(instruction, 0, word)
}

/// A store that x86 does not order.
fn movdiri(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let value = lifter.read(instruction, 1)?;
    let at = MemoryOperand { order: MemoryOrder::Relaxed, ..lifter.memory(instruction) };
    lifter.builder().store(at, value);
    Ok(())
}

fn movdir64b(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let register = instruction.register(0);
    let ty = Lifter::type_of_operand(instruction, 0)?;
    let source = lifter.memory(instruction);
    let to = lifter.builder().get(gpr(register), ty);
    let to = lifter.builder().convert(Opcode::Zext, to, Type::I64);
    let to = MemoryOperand::at(to, MemoryOrder::Relaxed);
    lifter.builder().check_alignment(to, LINE as u8);
    let pieces = [0, 16, 32, 48].map(|piece| lifter.builder().load(Type::V128, source.offset(piece)));
    for (piece, value) in (0i64..).step_by(16).zip(pieces) {
        lifter.builder().store(to.offset(piece), value);
    }
    Ok(())
}

/// Zeroes the line of 64 bytes around the address in RAX.
fn clzero(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let address = lifter.builder().get(Slot::RAX, Lifter::string_address_type(instruction));
    let line = lifter.builder().binary_imm(Opcode::And, address, -LINE);
    let line = lifter.builder().convert(Opcode::Zext, line, Type::I64);
    let zero = lifter.builder().constant(Type::I64, 0);
    let zero = lifter.builder().vector(Opcode::VSplat, Type::V128, Lane::I64, [zero]);
    for piece in (0..LINE).step_by(16) {
        lifter.builder().store(MemoryOperand::at(line, MemoryOrder::Relaxed).offset(piece), zero);
    }
    Ok(())
}
