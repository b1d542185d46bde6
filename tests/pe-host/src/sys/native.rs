//! The border to guest code on the machine's own CPU.
//!
//! `enter` loads all registers and jumps; a call to a thunk comes back through the gate, which stores them again. In between a
//! word of the thread block holds the address of the registers.

use crate::float::{Float, IMAGE};
use crate::layout::HOST_SLOT;
use crate::registers::Registers;
use core::mem::offset_of;

unsafe extern "C" {
    fn causeway_native_float(float: *mut Float);
    fn causeway_native_set_float(float: *const Float);
    fn causeway_native_enter(registers: *mut Registers);
    static causeway_native_gate: u8;
    static causeway_native_leave: u8;
}

/// Address of the gate, which thunks call.
pub(crate) fn gate() -> u64 {
    &raw const causeway_native_gate as u64
}

/// Address of the gate's end, which takes the host's own registers back. RDI, or EAX, holds the address of the guest's.
pub(crate) fn leave() -> u64 {
    &raw const causeway_native_leave as u64
}

/// Runs guest code with these registers until it reaches a thunk. RIP is then the address behind the thunk's call.
pub(crate) fn enter(registers: &mut Registers) {
    // SAFETY: the gate restores what the calling convention keeps; guest code touches its own memory alone.
    unsafe { causeway_native_enter(registers) }
}

/// The x87 unit and MXCSR as they are, which is as guest code has left them: the host computes with neither.
pub(crate) fn float() -> Box<Float> {
    let mut float = Box::new(Float([0; IMAGE]));
    // SAFETY: the image has the size and the alignment that the instruction asks for.
    unsafe { causeway_native_float(&raw mut *float) };
    float
}

/// Sets x87 unit and MXCSR for the guest code that runs next.
pub(crate) fn set_float(float: &Float) {
    // SAFETY: as above; it is an image of the same instruction, in which a guest may have changed what programs may.
    unsafe { causeway_native_set_float(float) }
}

#[cfg(target_arch = "x86_64")]
core::arch::global_asm!(
    ".global causeway_native_float, causeway_native_set_float",
    "causeway_native_float:",
    "fxsave [rdi]",
    "ret",
    "causeway_native_set_float:",
    "fxrstor [rdi]",
    "ret",
);

#[cfg(target_arch = "x86")]
core::arch::global_asm!(
    ".global causeway_native_float, causeway_native_set_float",
    "causeway_native_float:",
    "mov eax, [esp + 4]",
    "fxsave [eax]",
    "ret",
    "causeway_native_set_float:",
    "mov eax, [esp + 4]",
    "fxrstor [eax]",
    "ret",
);

#[cfg(target_arch = "x86_64")]
core::arch::global_asm!(
    ".global causeway_native_enter, causeway_native_gate, causeway_native_leave",
    "causeway_native_enter:",
    "push rbp",
    "push rbx",
    "push r12",
    "push r13",
    "push r14",
    "push r15",
    "mov [rdi + {host_stack}], rsp",
    "mov gs:[{slot}], rdi",
    "movaps xmm0, [rdi]",
    "movaps xmm1, [rdi + 16]",
    "movaps xmm2, [rdi + 32]",
    "movaps xmm3, [rdi + 48]",
    "movaps xmm4, [rdi + 64]",
    "movaps xmm5, [rdi + 80]",
    "movaps xmm6, [rdi + 96]",
    "movaps xmm7, [rdi + 112]",
    "movaps xmm8, [rdi + 128]",
    "movaps xmm9, [rdi + 144]",
    "movaps xmm10, [rdi + 160]",
    "movaps xmm11, [rdi + 176]",
    "movaps xmm12, [rdi + 192]",
    "movaps xmm13, [rdi + 208]",
    "movaps xmm14, [rdi + 224]",
    "movaps xmm15, [rdi + 240]",
    "mov rsp, [rdi + {gpr} + 32]",
    // What IRET takes, behind which the first trap of the trap flag is that of the first instruction.
    "mov rax, rsp",
    "mov ecx, ss",
    "push rcx",
    "push rax",
    "push qword ptr [rdi + {flags}]",
    "mov ecx, cs",
    "push rcx",
    "push qword ptr [rdi + {rip}]",
    "mov rax, [rdi + {gpr}]",
    "mov rcx, [rdi + {gpr} + 8]",
    "mov rdx, [rdi + {gpr} + 16]",
    "mov rbx, [rdi + {gpr} + 24]",
    "mov rbp, [rdi + {gpr} + 40]",
    "mov rsi, [rdi + {gpr} + 48]",
    "mov r8, [rdi + {gpr} + 64]",
    "mov r9, [rdi + {gpr} + 72]",
    "mov r10, [rdi + {gpr} + 80]",
    "mov r11, [rdi + {gpr} + 88]",
    "mov r12, [rdi + {gpr} + 96]",
    "mov r13, [rdi + {gpr} + 104]",
    "mov r14, [rdi + {gpr} + 112]",
    "mov r15, [rdi + {gpr} + 120]",
    "mov rdi, [rdi + {gpr} + 56]",
    "iretq",
    "causeway_native_gate:",
    "mov gs:[{slot} + 8], rdi",
    "mov rdi, gs:[{slot}]",
    "pop qword ptr [rdi + {rip}]",
    "mov [rdi + {gpr}], rax",
    "mov [rdi + {gpr} + 8], rcx",
    "mov [rdi + {gpr} + 16], rdx",
    "mov [rdi + {gpr} + 24], rbx",
    "mov [rdi + {gpr} + 32], rsp",
    "mov [rdi + {gpr} + 40], rbp",
    "mov [rdi + {gpr} + 48], rsi",
    "mov rax, gs:[{slot} + 8]",
    "mov [rdi + {gpr} + 56], rax",
    "mov [rdi + {gpr} + 64], r8",
    "mov [rdi + {gpr} + 72], r9",
    "mov [rdi + {gpr} + 80], r10",
    "mov [rdi + {gpr} + 88], r11",
    "mov [rdi + {gpr} + 96], r12",
    "mov [rdi + {gpr} + 104], r13",
    "mov [rdi + {gpr} + 112], r14",
    "mov [rdi + {gpr} + 120], r15",
    "movaps [rdi], xmm0",
    "movaps [rdi + 16], xmm1",
    "movaps [rdi + 32], xmm2",
    "movaps [rdi + 48], xmm3",
    "movaps [rdi + 64], xmm4",
    "movaps [rdi + 80], xmm5",
    "movaps [rdi + 96], xmm6",
    "movaps [rdi + 112], xmm7",
    "movaps [rdi + 128], xmm8",
    "movaps [rdi + 144], xmm9",
    "movaps [rdi + 160], xmm10",
    "movaps [rdi + 176], xmm11",
    "movaps [rdi + 192], xmm12",
    "movaps [rdi + 208], xmm13",
    "movaps [rdi + 224], xmm14",
    "movaps [rdi + 240], xmm15",
    "causeway_native_leave:",
    "mov rsp, [rdi + {host_stack}]",
    "cld",
    "pop r15",
    "pop r14",
    "pop r13",
    "pop r12",
    "pop rbx",
    "pop rbp",
    "ret",
    slot = const HOST_SLOT,
    host_stack = const offset_of!(Registers, host_stack),
    gpr = const offset_of!(Registers, gpr),
    rip = const offset_of!(Registers, rip),
    flags = const offset_of!(Registers, flags),
);

#[cfg(target_arch = "x86")]
core::arch::global_asm!(
    ".global causeway_native_enter, causeway_native_gate, causeway_native_leave",
    "causeway_native_enter:",
    "mov eax, [esp + 4]",
    "push ebp",
    "push ebx",
    "push esi",
    "push edi",
    "mov [eax + {host_stack}], esp",
    "mov fs:[{slot}], eax",
    "movaps xmm0, [eax]",
    "movaps xmm1, [eax + 16]",
    "movaps xmm2, [eax + 32]",
    "movaps xmm3, [eax + 48]",
    "movaps xmm4, [eax + 64]",
    "movaps xmm5, [eax + 80]",
    "movaps xmm6, [eax + 96]",
    "movaps xmm7, [eax + 112]",
    "mov esp, [eax + {gpr} + 32]",
    // As above.
    "push dword ptr [eax + {flags}]",
    "mov ecx, cs",
    "push ecx",
    "push dword ptr [eax + {rip}]",
    "mov ecx, [eax + {gpr} + 8]",
    "mov edx, [eax + {gpr} + 16]",
    "mov ebx, [eax + {gpr} + 24]",
    "mov ebp, [eax + {gpr} + 40]",
    "mov esi, [eax + {gpr} + 48]",
    "mov edi, [eax + {gpr} + 56]",
    "mov eax, [eax + {gpr}]",
    "iretd",
    "causeway_native_gate:",
    "mov fs:[{slot} + 8], eax",
    "mov eax, fs:[{slot}]",
    "pop dword ptr [eax + {rip}]",
    "mov [eax + {gpr} + 8], ecx",
    "mov [eax + {gpr} + 16], edx",
    "mov [eax + {gpr} + 24], ebx",
    "mov [eax + {gpr} + 32], esp",
    "mov [eax + {gpr} + 40], ebp",
    "mov [eax + {gpr} + 48], esi",
    "mov [eax + {gpr} + 56], edi",
    "mov ecx, fs:[{slot} + 8]",
    "mov [eax + {gpr}], ecx",
    "movaps [eax], xmm0",
    "movaps [eax + 16], xmm1",
    "movaps [eax + 32], xmm2",
    "movaps [eax + 48], xmm3",
    "movaps [eax + 64], xmm4",
    "movaps [eax + 80], xmm5",
    "movaps [eax + 96], xmm6",
    "movaps [eax + 112], xmm7",
    "causeway_native_leave:",
    "mov esp, [eax + {host_stack}]",
    "cld",
    "pop edi",
    "pop esi",
    "pop ebx",
    "pop ebp",
    "ret",
    slot = const HOST_SLOT,
    host_stack = const offset_of!(Registers, host_stack),
    gpr = const offset_of!(Registers, gpr),
    rip = const offset_of!(Registers, rip),
    flags = const offset_of!(Registers, flags),
);

/// Makes GS, which Windows code finds its thread block with, point there on this thread.
///
/// # Errors
/// The kernel's.
#[cfg(target_arch = "x86_64")]
pub(crate) fn set_thread_block(address: u64) -> std::io::Result<()> {
    const ARCH_SET_GS: i32 = 0x1001;
    // SAFETY: Linux programs use FS alone.
    let result = unsafe { libc::syscall(libc::SYS_arch_prctl, ARCH_SET_GS, address) };
    if result == 0 { Ok(()) } else { Err(std::io::Error::last_os_error()) }
}

/// Makes FS, which Windows code finds its thread block with, point there on this thread.
///
/// # Errors
/// The kernel's.
#[cfg(target_arch = "x86")]
pub(crate) fn set_thread_block(address: u64) -> std::io::Result<()> {
    /// `struct user_desc` (Linux, `asm/ldt.h`): entry, base, limit, flags.
    const ANY: u32 = u32::MAX;
    const WHOLE_32_BIT_USABLE: u32 = 1 | 1 << 4 | 1 << 6;
    let mut descriptor = [ANY, address as u32, 0xf_ffff, WHOLE_32_BIT_USABLE];
    // SAFETY: Linux programs use GS alone; the kernel fills the entry's number in.
    unsafe {
        if libc::syscall(libc::SYS_set_thread_area, descriptor.as_mut_ptr()) != 0 {
            return Err(std::io::Error::last_os_error());
        }
        core::arch::asm!("mov fs, {0:x}", in(reg) descriptor[0] << 3 | 3, options(nostack));
    }
    Ok(())
}
