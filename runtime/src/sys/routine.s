// Calls from generated code to routines: one stub for each helper slot, and what they share.
//
// x28 = guest state, sp = shadow stack, x30 = return address, arguments in x16, x17, v30, v31. A stub's first instruction
// says that generated code no longer runs; until then nothing has changed, so a signal finds a call that can be made again.
// The last store says that it runs again, with every register in place: from there on the call is over. A signal in
// between only leaves a note, which the end of the trampoline finds and turns into a trap.
//
// Where the profile has registers of 256 bits, all of Z0 to Z29 is kept, since calls keep the low halves at most.
//
// The text is a template: constants stand in braces. Arguments of the macro: a suffix for its symbols, numbers of the
// parity and auxiliary registers. Shared with the back end's test host.

.macro causeway_routines abi, parity, auxiliary
.balign 64
causeway_routine_stubs_\abi:
.irp high, 0, 1, 2, 3, 4, 5, 6, 7
.irp low, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, a, b, c, d, e, f
str xzr, [x28, #{in_guest}]
mov w18, #0x\high\low
b causeway_routine_call_\abi
.endr
.endr
causeway_routine_stubs_end_\abi:
causeway_routine_call_\abi:
str x30, [x28, #{link}]
mov x30, sp
str x30, [x28, #{shadow_sp}]
ldr x30, [x28, #{rust_sp}]
sub sp, x30, #1664
stp x16, x17, [sp]
stp q30, q31, [sp, #16]
mrs x30, nzcv
stp x30, x\parity, [sp, #48]
ldr x30, [x28, #{link}]
stp x\auxiliary, x30, [sp, #64]
stp x0, x1, [sp, #80]
stp x2, x3, [sp, #96]
stp x4, x5, [sp, #112]
stp x6, x7, [sp, #128]
stp x8, x9, [sp, #144]
stp x10, x11, [sp, #160]
stp x12, x13, [sp, #176]
stp x14, x15, [sp, #192]
stp q0, q1, [sp, #208]
stp q2, q3, [sp, #240]
stp q4, q5, [sp, #272]
stp q6, q7, [sp, #304]
stp q8, q9, [sp, #336]
stp q10, q11, [sp, #368]
stp q12, q13, [sp, #400]
stp q14, q15, [sp, #432]
stp q16, q17, [sp, #464]
stp q18, q19, [sp, #496]
stp q20, q21, [sp, #528]
stp q22, q23, [sp, #560]
stp q24, q25, [sp, #592]
stp q26, q27, [sp, #624]
stp q28, q29, [sp, #656]
.arch_extension sve
ldr x0, [x28, #{wide}]
cbz x0, 8f
add x0, sp, #704
.irp vector, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29
str z\vector, [x0, #\vector, mul vl]
.endr
8:
mov x0, x28
mov x1, sp
mov w2, w18
bl {serve}
str x0, [x28, #{trap}]
ldp q0, q1, [sp, #208]
ldp q2, q3, [sp, #240]
ldp q4, q5, [sp, #272]
ldp q6, q7, [sp, #304]
ldp q8, q9, [sp, #336]
ldp q10, q11, [sp, #368]
ldp q12, q13, [sp, #400]
ldp q14, q15, [sp, #432]
ldp q16, q17, [sp, #464]
ldp q18, q19, [sp, #496]
ldp q20, q21, [sp, #528]
ldp q22, q23, [sp, #560]
ldp q24, q25, [sp, #592]
ldp q26, q27, [sp, #624]
ldp q28, q29, [sp, #656]
ldr x0, [x28, #{wide}]
cbz x0, 8f
ptrue p0.b, vl32
ptrue p1.b, vl16
ptrue p5.b, vl1
add x0, sp, #704
.irp vector, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29
ldr z\vector, [x0, #\vector, mul vl]
.endr
8:
ldp q30, q31, [sp, #16]
ldr x30, [sp, #48]
msr nzcv, x30
ldp x0, x1, [sp, #80]
ldp x2, x3, [sp, #96]
ldp x4, x5, [sp, #112]
ldp x6, x7, [sp, #128]
ldp x8, x9, [sp, #144]
ldp x10, x11, [sp, #160]
ldp x12, x13, [sp, #176]
ldp x14, x15, [sp, #192]
ldp x16, x17, [sp]
ldr x\parity, [sp, #56]
ldr x\auxiliary, [sp, #64]
ldr x30, [x28, #{link}]
ldr x18, [x28, #{shadow_sp}]
mov sp, x18
str x28, [x28, #{in_guest}]
causeway_routine_returned_\abi:
ldr x18, [x28, #{pending}]
cbnz x18, causeway_routine_trap_\abi
ldr x18, [x28, #{trap}]
cbnz x18, causeway_routine_trap_\abi
ret
causeway_routine_trap_\abi:
udf #0
causeway_routine_end_\abi:
.pushsection .rodata
.balign 8
.global causeway_routines_\abi
causeway_routines_\abi:
.xword causeway_routine_stubs_\abi - .
.xword causeway_routine_stubs_end_\abi - .
.xword causeway_routine_returned_\abi - .
.xword causeway_routine_trap_\abi - .
.xword causeway_routine_end_\abi - .
.popsection
.endm
causeway_routines linux, 26, 27
causeway_routines arm64ec, 13, 14
