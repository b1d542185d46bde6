// Entry to generated code and return from it, once for each register map.
//
// The text is a template: constants stand in braces. Arguments of the macro: a suffix for its symbols, the shadow stack
// pointer, numbers of the parity and auxiliary registers, and those of the guest's sixteen, as in the register map.

.macro causeway_stubs abi, shadow, parity, auxiliary, r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15
.balign 64
causeway_enter_\abi:
stp x29, x30, [sp, #-176]!
stp x19, x20, [sp, #16]
stp x21, x22, [sp, #32]
stp x23, x24, [sp, #48]
stp x25, x26, [sp, #64]
stp x27, x28, [sp, #80]
stp d8, d9, [sp, #96]
stp d10, d11, [sp, #112]
stp d12, d13, [sp, #128]
stp d14, d15, [sp, #144]
mrs x9, fpcr
str x9, [sp, #160]
mov x28, x0
mov x9, sp
str x9, [x28, #{rust_sp}]
causeway_enter_start_\abi:
ldr x9, [x28, #{pending}]
cbnz x9, causeway_interrupted_\abi
cbnz x3, 2f
// From the guest state: the guest's registers alone.
mov x18, x1
msr fpcr, x2
ldr x9, [x28, #{fpsr}]
msr fpsr, x9
add x9, x28, #{xmm}
ldp q0, q1, [x9]
ldp q2, q3, [x9, #32]
ldp q4, q5, [x9, #64]
ldp q6, q7, [x9, #96]
ldp q8, q9, [x9, #128]
ldp q10, q11, [x9, #160]
ldp q12, q13, [x9, #192]
ldp q14, q15, [x9, #224]
causeway_load_upper_halves
ldr x9, [x28, #{nzcv}]
msr nzcv, x9
ldr x\parity, [x28, #{parity}]
ldr x\auxiliary, [x28, #{auxiliary}]
ldr x9, [x28, #{shadow_sp}]
mov \shadow, x9
ldp x\r0, x\r1, [x28]
ldp x\r2, x\r3, [x28, #16]
ldp x\r4, x\r5, [x28, #32]
ldp x\r6, x\r7, [x28, #48]
ldp x\r8, x\r9, [x28, #64]
ldp x\r10, x\r11, [x28, #80]
ldp x\r12, x\r13, [x28, #96]
ldp x\r14, x\r15, [x28, #112]
str x28, [x28, #{in_guest}]
causeway_enter_commit_state_\abi:
br x18
// From a saved context: every register; x18 carries first the context, then the target.
2: mov x18, x3
ldr x9, [x18, #{context_fpcr}]
msr fpcr, x9
ldr x9, [x18, #{context_fpsr}]
msr fpsr, x9
ldr x9, [x18, #{context_nzcv}]
msr nzcv, x9
ldr x9, [x18, #{context_sp}]
mov sp, x9
add x9, x18, #{context_v}
ldp q0, q1, [x9]
ldp q2, q3, [x9, #32]
ldp q4, q5, [x9, #64]
ldp q6, q7, [x9, #96]
ldp q8, q9, [x9, #128]
ldp q10, q11, [x9, #160]
ldp q12, q13, [x9, #192]
ldp q14, q15, [x9, #224]
ldp q16, q17, [x9, #256]
ldp q18, q19, [x9, #288]
ldp q20, q21, [x9, #320]
ldp q22, q23, [x9, #352]
ldp q24, q25, [x9, #384]
ldp q26, q27, [x9, #416]
ldp q28, q29, [x9, #448]
ldp q30, q31, [x9, #480]
ldr x9, [x28, #{wide}]
cbz x9, 5f
add x9, x18, #{context_z}
.irp vector, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
ldr z\vector, [x9, #\vector, mul vl]
.endr
add x9, x18, #{context_p}
.irp predicate, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
ldr p\predicate, [x9, #\predicate, mul vl]
.endr
b 6f
5: ldr x9, [x28, #{scalable}]
cbz x9, 6f
add x9, x18, #{context_selection}
ldr p{selected_0}, [x9]
add x9, x9, #{longest_predicate}
ldr p{selected_1}, [x9]
6:
ldp x0, x1, [x18]
ldp x2, x3, [x18, #16]
ldp x4, x5, [x18, #32]
ldp x6, x7, [x18, #48]
ldp x8, x9, [x18, #64]
ldp x10, x11, [x18, #80]
ldp x12, x13, [x18, #96]
ldp x14, x15, [x18, #112]
ldp x16, x17, [x18, #128]
ldp x19, x20, [x18, #152]
ldp x21, x22, [x18, #168]
ldp x23, x24, [x18, #184]
ldp x25, x26, [x18, #200]
ldp x27, x28, [x18, #216]
ldp x29, x30, [x18, #232]
ldr x18, [x18, #{context_pc}]
str x28, [x28, #{in_guest}]
causeway_enter_commit_context_\abi:
br x18
// Generated code comes back here. x16 = guest PC.
.balign 64
causeway_return_miss_\abi:
ldr x17, [x28, #{shadow_base}]
mov \shadow, x17
causeway_dispatch_\abi:
ldr x30, [x28, #{lookup}]
ubfx x17, x16, #0, #{lookup_bits}
add x30, x30, x17, lsl #4
ldp x17, x30, [x30]
sub x17, x17, x16
cbnz x17, 3f
br x30
3: str xzr, [x28, #{in_guest}]
mov w17, #{left_dispatch}
b 4f
causeway_exit_\abi:
str xzr, [x28, #{in_guest}]
4: str x16, [x28, #{rip}]
str w17, [x28, #{exit_reason}]
stp x\r0, x\r1, [x28]
stp x\r2, x\r3, [x28, #16]
stp x\r4, x\r5, [x28, #32]
stp x\r6, x\r7, [x28, #48]
stp x\r8, x\r9, [x28, #64]
stp x\r10, x\r11, [x28, #80]
stp x\r12, x\r13, [x28, #96]
stp x\r14, x\r15, [x28, #112]
mrs x9, nzcv
str x9, [x28, #{nzcv}]
str x\parity, [x28, #{parity}]
str x\auxiliary, [x28, #{auxiliary}]
mov x9, \shadow
str x9, [x28, #{shadow_sp}]
mrs x9, fpsr
str x9, [x28, #{fpsr}]
add x9, x28, #{xmm}
stp q0, q1, [x9]
stp q2, q3, [x9, #32]
stp q4, q5, [x9, #64]
stp q6, q7, [x9, #96]
stp q8, q9, [x9, #128]
stp q10, q11, [x9, #160]
stp q12, q13, [x9, #192]
stp q14, q15, [x9, #224]
causeway_store_upper_halves
5: ldr x9, [x28, #{rust_sp}]
mov sp, x9
ldr x9, [sp, #160]
msr fpcr, x9
ldp x19, x20, [sp, #16]
ldp x21, x22, [sp, #32]
ldp x23, x24, [sp, #48]
ldp x25, x26, [sp, #64]
ldp x27, x28, [sp, #80]
ldp d8, d9, [sp, #96]
ldp d10, d11, [sp, #112]
ldp d12, d13, [sp, #128]
ldp d14, d15, [sp, #144]
ldp x29, x30, [sp], #176
mov w0, w17
ret
causeway_interrupted_\abi:
mov w17, #{left_interrupted}
b 5b
causeway_stubs_end_\abi:
.pushsection .rodata
.balign 8
.global causeway_stubs_\abi
causeway_stubs_\abi:
.xword causeway_enter_\abi - .
.xword causeway_enter_start_\abi - .
.xword causeway_enter_commit_state_\abi - .
.xword causeway_enter_commit_context_\abi - .
.xword causeway_interrupted_\abi - .
.xword causeway_return_miss_\abi - .
.xword causeway_dispatch_\abi - .
.xword causeway_exit_\abi - .
.xword causeway_stubs_end_\abi - .
.popsection
.endm
causeway_stubs linux, sp, 26, 27, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
causeway_stubs arm64ec, x24, 13, 14, 8, 0, 1, 27, 23, 29, 25, 26, 2, 3, 4, 5, 19, 20, 21, 22
