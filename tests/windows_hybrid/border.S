/* What the C runtime would give a hybrid library: the load configuration of each view, its metadata, and the border to x64
 * code (winnt.h: IMAGE_LOAD_CONFIG_DIRECTORY64, IMAGE_ARM64EC_METADATA). */
        .section .00cfg, "dr"
        .p2align 3
        .globl _load_config_used
_load_config_used:
        .word 0x140
        .zero 0xc4
#ifdef __arm64ec__
        .xword __chpe_metadata
#else
        .xword 0
#endif
        .zero 0x140 - 0xd0

#ifdef __arm64ec__
/* The system stores its dispatchers' addresses here. */
        .macro slot name
        .globl \name
\name:  .xword 0
        .endm
        slot __os_arm64x_dispatch_call_no_redirect
        slot __os_arm64x_dispatch_ret
        slot __os_arm64x_check_call
        slot __os_arm64x_check_icall
        slot __os_arm64x_check_icall_cfg
        slot __os_arm64x_get_x64_information
        slot __os_arm64x_set_x64_information
        slot __os_arm64x_dispatch_fptr

        .section .rdata, "dr"
        .p2align 3
        .globl __chpe_metadata
__chpe_metadata:
        .word 1
        .rva __hybrid_code_map
        .word __hybrid_code_map_count
        .rva __x64_code_ranges_to_entry_points
        .rva __arm64x_redirection_metadata
        .rva __os_arm64x_dispatch_call_no_redirect
        .rva __os_arm64x_dispatch_ret
        .rva __os_arm64x_check_call
        .rva __os_arm64x_check_icall
        .rva __os_arm64x_check_icall_cfg
        .rva __arm64x_native_entrypoint
        .rva __hybrid_auxiliary_iat
        .word __x64_code_ranges_to_entry_points_count
        .word __arm64x_redirection_metadata_count
        .rva __os_arm64x_get_x64_information
        .rva __os_arm64x_set_x64_information
        .rva __arm64x_extra_rfe_table
        .word __arm64x_extra_rfe_table_size
        .rva __os_arm64x_dispatch_fptr
        .rva __hybrid_auxiliary_iat_copy

/* Imports are called through this: X11 is the function, X10 the thunk for one of x64. */
        .text
        .globl __icall_helper_arm64ec
__icall_helper_arm64ec:
        stp x29, x30, [sp, #-16]!
        mov x29, sp
        adrp x16, __os_arm64x_check_icall
        ldr x16, [x16, :lo12:__os_arm64x_check_icall]
        blr x16
        ldp x29, x30, [sp], #16
        br x11
#endif
