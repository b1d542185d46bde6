//! The text of `/proc/cpuinfo` for the processor that the guest's `cpuid` describes.
//!
//! Layout and names are those of Linux on x86-64 (`arch/x86/kernel/cpu/proc.c`, `capflags.c`). Clock rates are left out:
//! the host does not tell them.

use crate::cpuid::{Leaf, cpuid};
use core::fmt::Write;

/// Feature names of CPUID leaf 1 EDX by bit; an empty name is not shown.
const LEAF_1_EDX: [&str; 32] = [
    "fpu", "vme", "de", "pse", "tsc", "msr", "pae", "mce", "cx8", "apic", "", "sep", "mtrr", "pge", "mca", "cmov",
    "pat", "pse36", "pn", "clflush", "", "dts", "acpi", "mmx", "fxsr", "sse", "sse2", "ss", "ht", "tm", "ia64", "pbe",
];

/// Leaf 0x8000_0001 EDX: the bits that do not repeat leaf 1.
const EXTENDED_EDX: [&str; 32] = [
    "", "", "", "", "", "", "", "", "", "", "", "syscall", "", "", "", "", "", "", "", "mp", "nx", "", "mmxext", "",
    "", "fxsr_opt", "pdpe1gb", "rdtscp", "", "lm", "3dnowext", "3dnow",
];

/// Leaf 1 ECX.
const LEAF_1_ECX: [&str; 32] = [
    "pni",
    "pclmulqdq",
    "dtes64",
    "monitor",
    "ds_cpl",
    "vmx",
    "smx",
    "est",
    "tm2",
    "ssse3",
    "cid",
    "sdbg",
    "fma",
    "cx16",
    "xtpr",
    "pdcm",
    "",
    "pcid",
    "dca",
    "sse4_1",
    "sse4_2",
    "x2apic",
    "movbe",
    "popcnt",
    "tsc_deadline_timer",
    "aes",
    "xsave",
    "",
    "avx",
    "f16c",
    "rdrand",
    "hypervisor",
];

/// Leaf 0x8000_0001 ECX.
const EXTENDED_ECX: [&str; 32] = [
    "lahf_lm",
    "cmp_legacy",
    "svm",
    "extapic",
    "cr8_legacy",
    "abm",
    "sse4a",
    "misalignsse",
    "3dnowprefetch",
    "osvw",
    "ibs",
    "xop",
    "skinit",
    "wdt",
    "",
    "lwp",
    "fma4",
    "tce",
    "",
    "nodeid_msr",
    "",
    "tbm",
    "topoext",
    "perfctr_core",
    "perfctr_nb",
    "",
    "bpext",
    "ptsc",
    "perfctr_llc",
    "mwaitx",
    "",
    "",
];

/// Names of the bits of leaf 7, ECX, as far as they may be announced.
const LEAF_7_ECX: [&str; 32] = [
    "",
    "",
    "umip",
    "",
    "",
    "",
    "",
    "",
    "gfni",
    "vaes",
    "vpclmulqdq",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "rdpid",
    "",
    "",
    "",
    "",
    "movdiri",
    "movdir64b",
    "",
    "",
    "",
];

/// Names of the bits of leaf 7, EDX, as far as they may be announced.
const LEAF_7_EDX: [&str; 32] = [
    "",
    "",
    "",
    "",
    "fsrm",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "serialize",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
];

/// Leaf 7 EBX.
const LEAF_7_EBX: [&str; 32] = [
    "fsgsbase",
    "tsc_adjust",
    "sgx",
    "bmi1",
    "hle",
    "avx2",
    "",
    "smep",
    "bmi2",
    "erms",
    "invpcid",
    "rtm",
    "cqm",
    "",
    "mpx",
    "rdt_a",
    "avx512f",
    "avx512dq",
    "rdseed",
    "adx",
    "smap",
    "avx512ifma",
    "",
    "clflushopt",
    "clwb",
    "intel_pt",
    "avx512pf",
    "avx512er",
    "avx512cd",
    "sha_ni",
    "avx512bw",
    "avx512vl",
];

/// One paragraph for each of the processors.
pub(super) fn text(processors: &[u32]) -> Vec<u8> {
    let mut text = String::new();
    let description = describe(processors.len());
    for processor in processors {
        // Writing to a string cannot fail.
        let _ = write!(text, "processor\t: {processor}\n{}", description.replace("{id}", &processor.to_string()));
    }
    text.into_bytes()
}

/// Everything but the processor's number, which is written `{id}` where it recurs.
fn describe(count: usize) -> String {
    let [family, model, stepping] = signature(cpuid(1, 0).eax);
    let Leaf { ebx, .. } = cpuid(1, 0);
    let line = (ebx >> 8 & 0xff) * 8;
    let cache = cpuid(0x8000_0006, 0).ecx >> 16;
    let [physical, linear] = [0, 8].map(|shift| cpuid(0x8000_0008, 0).eax >> shift & 0xff);
    format!(
        "vendor_id\t: {vendor}\ncpu family\t: {family}\nmodel\t\t: {model}\nmodel name\t: {brand}\n\
         stepping\t: {stepping}\ncache size\t: {cache} KB\nphysical id\t: 0\nsiblings\t: {count}\ncore id\t\t: {{id}}\n\
         cpu cores\t: {count}\napicid\t\t: {{id}}\ninitial apicid\t: {{id}}\nfpu\t\t: yes\nfpu_exception\t: yes\n\
         cpuid level\t: {level}\nwp\t\t: yes\nflags\t\t: {flags}\nbugs\t\t:\nclflush size\t: {line}\n\
         cache_alignment\t: {line}\naddress sizes\t: {physical} bits physical, {linear} bits virtual\n\
         power management:\n\n",
        vendor = vendor(),
        brand = brand(),
        level = cpuid(0, 0).eax,
        flags = flags().join(" "),
    )
}

/// Family, model and stepping of a signature (Intel SDM volume 2A, CPUID, figure 3-6).
fn signature(eax: u32) -> [u32; 3] {
    let field = |shift: u32, mask: u32| eax >> shift & mask;
    let (family, model) = (field(8, 15), field(4, 15));
    let extended_model = if matches!(family, 6 | 15) { field(16, 15) << 4 } else { 0 };
    let extended_family = if family == 15 { field(20, 255) } else { 0 };
    [family + extended_family, model + extended_model, field(0, 15)]
}

fn vendor() -> String {
    let Leaf { ebx, ecx, edx, .. } = cpuid(0, 0);
    characters(&[ebx, edx, ecx])
}

fn brand() -> String {
    let leaves = [0x8000_0002, 0x8000_0003, 0x8000_0004].map(|number| cpuid(number, 0));
    let registers: Vec<u32> = leaves.iter().flat_map(|leaf| [leaf.eax, leaf.ebx, leaf.ecx, leaf.edx]).collect();
    characters(&registers).trim().to_owned()
}

/// The text that registers hold, four characters each, up to the first zero.
fn characters(registers: &[u32]) -> String {
    registers.iter().flat_map(|word| word.to_le_bytes()).take_while(|&byte| byte != 0).map(char::from).collect()
}

/// Names of the announced features, in the kernel's order.
fn flags() -> Vec<&'static str> {
    let (basic, extended, structured) = (cpuid(1, 0), cpuid(0x8000_0001, 0), cpuid(7, 0));
    let words = [
        (basic.edx, &LEAF_1_EDX),
        (extended.edx, &EXTENDED_EDX),
        (basic.ecx, &LEAF_1_ECX),
        (extended.ecx, &EXTENDED_ECX),
        (structured.ebx, &LEAF_7_EBX),
        (structured.ecx, &LEAF_7_ECX),
        (structured.edx, &LEAF_7_EDX),
    ];
    let names =
        words.iter().flat_map(|(word, names)| (0..32).filter(move |bit| word >> bit & 1 == 1).map(|bit| names[bit]));
    names.filter(|name| !name.is_empty()).collect()
}

/// More processors than any kernel supports (`NR_CPUS` of x86-64 goes to 8192).
const PROCESSOR_LIMIT: usize = 8192;

/// The numbers of a kernel list such as `0-3,8`; what is not of this form is left out.
pub(super) fn parse_list(list: &str) -> Vec<u32> {
    list.trim().split(',').filter_map(parse_range).flatten().take(PROCESSOR_LIMIT).collect()
}

fn parse_range(range: &str) -> Option<core::ops::RangeInclusive<u32>> {
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    Some(first.parse().ok()?..=last.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        assert_eq!(parse_list("0-3,8\n"), [0, 1, 2, 3, 8]);
        assert_eq!(parse_list("0\n"), [0]);
        assert_eq!(parse_list(""), [0_u32; 0]);
        assert_eq!(parse_list("0-4294967295").len(), PROCESSOR_LIMIT);
    }

    #[test]
    fn signatures() {
        assert_eq!(signature(0x0000_06f1), [6, 15, 1]);
        assert_eq!(signature(0x000a_0652), [6, 165, 2]);
        assert_eq!(signature(0x00a2_0f12), [25, 33, 2]);
    }

    #[test]
    fn each_processor_has_a_paragraph() {
        let text = String::from_utf8(text(&[0, 3])).unwrap();
        let paragraphs: Vec<&str> = text.split_terminator("\n\n").collect();
        assert_eq!(paragraphs.len(), 2);
        assert!(paragraphs[1].starts_with("processor\t: 3\n"));
        assert!(paragraphs[1].contains("\ncore id\t\t: 3\n"));
        assert!(paragraphs[1].contains("\nsiblings\t: 2\n"));
        assert!(text.ends_with("power management:\n\n"));
    }

    #[test]
    fn flags_are_those_of_cpuid() {
        let flags = flags();
        for name in ["fpu", "tsc", "cx8", "cmov", "mmx", "fxsr", "sse", "sse2", "syscall", "nx", "lm"] {
            assert!(flags.contains(&name), "{name}");
        }
        assert_eq!(flags.contains(&"avx2"), cpuid(7, 0).ebx >> 5 & 1 == 1);
        assert_eq!(flags.contains(&"ssse3"), cpuid(1, 0).ecx >> 9 & 1 == 1);
    }
}
