//! System calls, traps, hints, fences and privileged instructions (Intel SDM volume 2).
//!
//! What needs the runtime is an exit. Privileged instructions and ports raise #GP, as they do in every user program here;
//! instructions that the guest's CPUID does not announce raise #UD. RDTSCP gives processor 0.

use crate::decode::{Instruction, Mnemonic, RegisterClass};
use crate::lift::{LiftError, Lifter, gpr};
use crate::table::{Row, absent, row};
use Mnemonic as M;
use causeway_ir::{ExitKind, FenceKind, Inst, Opcode, Slot, Type};

const SYSTEM_TABLE: &str = "system tables are the kernel's";

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
    row(M::Rdrand, undefined),
    row(M::Rdseed, undefined),
    row(M::Rdpid, undefined),
    row(M::Xbegin, undefined),
    row(M::Xend, undefined),
    row(M::Xtest, undefined),
    row(M::Rdtsc, rdtsc),
    row(M::Rdtscp, rdtscp),
    row(M::Nop, nop),
    row(M::Fnop, nop),
    row(M::Endbr64, nop),
    row(M::Endbr32, nop),
    row(M::Cldemote, nop),
    row(M::Xabort, nop),
    row(M::Pause, pause),
    row(M::Lfence, lfence),
    row(M::Sfence, sfence),
    row(M::Mfence, mfence),
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
    row(M::Sysret, privileged),
    row(M::Sysretq, privileged),
    row(M::Sysexit, privileged),
    row(M::Sysexitq, privileged),
    row(M::Xsetbv, privileged),
    absent(M::Sgdt, SYSTEM_TABLE),
    absent(M::Sidt, SYSTEM_TABLE),
    absent(M::Sldt, SYSTEM_TABLE),
    absent(M::Str, SYSTEM_TABLE),
    absent(M::Smsw, SYSTEM_TABLE),
    absent(M::Lar, SYSTEM_TABLE),
    absent(M::Lsl, SYSTEM_TABLE),
    absent(M::Verr, SYSTEM_TABLE),
    absent(M::Verw, SYSTEM_TABLE),
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

fn rdtsc(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    let builder = lifter.builder();
    let stamp = builder.push(Inst::new(Opcode::ReadTsc, Type::I64));
    let low = builder.convert(Opcode::Trunc, stamp, Type::I32);
    let high = builder.binary_imm(Opcode::Shr, stamp, 32);
    builder.put(Slot::RAX, low);
    builder.put(Slot::RDX, high);
    Ok(())
}

fn rdtscp(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    rdtsc(lifter, instruction)?;
    let processor = lifter.builder().constant(Type::I32, 0);
    lifter.builder().put(Slot::RCX, processor);
    Ok(())
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
    let base = lifter.builder().convert(Opcode::Zext, base, Type::I64);
    lifter.builder().put(slot, base);
    Ok(())
}
