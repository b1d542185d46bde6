//! Random calls of the exported functions of real libraries, as scripts of `causeway-pe-host`.

use std::fmt::Write as _;

/// A library and how to call it.
#[derive(Clone, Copy)]
pub struct Library {
    /// File name without extension.
    pub name: &'static str,
    /// Writes one round of calls.
    round: fn(&mut Script),
}

impl std::fmt::Debug for Library {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

/// All libraries.
pub const LIBRARIES: [Library; 6] = [
    Library { name: "zlib1", round: zlib },
    Library { name: "bz2", round: bzip2 },
    Library { name: "lz4", round: lz4 },
    Library { name: "zstd", round: zstd },
    Library { name: "sqlite3", round: sqlite },
    Library { name: "freetype", round: freetype },
];

/// Libraries that there is an x64 build of, and an ARM64X build, whose x64 view has ARM64EC code behind part of the exports:
/// Microsoft's C++ runtime, and our own `tests/windows_hybrid`.
pub const HYBRIDS: [Library; 2] =
    [Library { name: "vcruntime140", round: memory_and_strings }, Library { name: "hybrid", round: both_conventions }];

impl Library {
    /// A script of at least `calls` calls; the same seed gives the same script.
    pub fn script(&self, seed: u64, calls: usize) -> String {
        let mut script = Script { text: String::new(), state: seed | 1, calls: 0 };
        while script.calls < calls {
            (self.round)(&mut script);
        }
        script.text
    }
}

/// A script that grows.
struct Script {
    text: String,
    state: u64,
    calls: usize,
}

impl Script {
    /// Adds a step.
    fn step(&mut self, line: &str) {
        writeln!(self.text, "{line}").expect("a string takes everything");
    }

    /// Adds a call and prints its result.
    fn call(&mut self, name: &str, line: &str) {
        self.silent_call(name, line);
        self.step(&format!("show {name}"));
    }

    /// Adds a call whose result is an address.
    fn silent_call(&mut self, name: &str, line: &str) {
        self.calls += 1;
        self.step(&format!("call {name} {line}"));
    }

    /// Adds a call whose result is a string.
    fn string_call(&mut self, line: &str) {
        self.silent_call("t", line);
        self.step("string t");
    }

    /// A random number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.bits() % limit
    }

    /// 32 random bits, small and extreme ones now and then.
    fn edge(&mut self) -> i32 {
        let bits = self.bits();
        match bits >> 60 {
            0 => (bits % 5) as i32 - 2,
            1 => i32::MAX - (bits % 3) as i32,
            2 => i32::MIN + (bits % 3) as i32,
            3 => 1 << (bits % 31),
            shift => bits as i32 >> shift,
        }
    }

    fn bits(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A buffer `b` with random bytes; gives their number.
    fn input(&mut self, longest: u64) -> u64 {
        let (seed, length) = (self.bits() >> 32, 1 + self.below(longest));
        self.step(&format!("bytes b {seed} {length}"));
        length
    }

    fn free(&mut self, names: &[&str]) {
        for name in names {
            self.step(&format!("free {name}"));
        }
    }
}

fn zlib(script: &mut Script) {
    let length = script.input(3000);
    let room = length + length / 100 + 64;
    let (level, part, start) = (script.below(11) as i64 - 1, script.below(length + 1), script.bits() as u32);
    script.call("c", &format!("crc32 {start} b {length}"));
    script.call("a", &format!("adler32 1 b {length}"));
    script.call("z", &format!("crc32_z {start} b {part}"));
    script.call("y", &format!("adler32_z a b {part}"));
    // The length is one word or, on x86 where offsets have 64 bits, two.
    script.call("x", &format!("crc32_combine c z {part} 0"));
    script.call("w", &format!("adler32_combine a y {part} 0"));
    script.call("n", &format!("compressBound {length}"));
    script.call("n", &format!("deflateBound 0 {length}"));
    let error = script.below(9) as i64 - 6;
    script.string_call(&format!("zError {error}"));
    script.step(&format!("word n {room}"));
    script.step(&format!("space d {room}"));
    script.call("r", &format!("compress2 d n b {length} {level}"));
    script.step("hash d *n");
    script.step(&format!("word m {length}"));
    script.step(&format!("space e {length}"));
    script.call("r", "uncompress e m d *n");
    script.step(&format!("hash e {length}"));
    script.step(&format!("word n {room}"));
    script.call("r", &format!("compress d n b {length}"));
    script.step("hash d *n");
    script.step(&format!("word m {part}"));
    script.call("r", "uncompress2 e m d n");
    script.step(&format!("hash e {length}"));
    script.string_call("zlibVersion");
    script.silent_call("t", "get_crc_table");
    script.step("hash t 1024");
    script.free(&["b", "d", "e", "m", "n"]);
}

fn bzip2(script: &mut Script) {
    let length = script.input(4000);
    let room = length + length / 100 + 700;
    let (block, work, small) = (1 + script.below(9), script.below(251), script.below(2));
    script.step(&format!("word n {room}"));
    script.step(&format!("space d {room}"));
    script.call("r", &format!("BZ2_bzBuffToBuffCompress d n b {length} {block} 0 {work}"));
    script.step("hash d *n");
    script.step(&format!("word m {length}"));
    script.step(&format!("space e {length}"));
    script.call("r", &format!("BZ2_bzBuffToBuffDecompress e m d *n {small} 0"));
    script.step(&format!("hash e {length}"));
    let short = script.below(length);
    script.step(&format!("word k {short}"));
    script.call("r", &format!("BZ2_bzBuffToBuffDecompress e k d *n {small} 0"));
    script.string_call("BZ2_bzlibVersion");
    script.free(&["b", "d", "e", "k", "m", "n"]);
}

fn lz4(script: &mut Script) {
    let length = script.input(6000);
    let room = length + length / 255 + 64;
    let (acceleration, level, seed) = (script.below(20), script.below(13), script.bits() as u32);
    script.call("n", &format!("LZ4_compressBound {length}"));
    script.call("v", "LZ4_versionNumber");
    script.string_call("LZ4_versionString");
    script.call("s", "LZ4_sizeofState");
    script.step(&format!("space d {room}"));
    script.step(&format!("space e {length}"));
    let compressions = [
        format!("LZ4_compress_default b d {length} {room}"),
        format!("LZ4_compress_fast b d {length} {room} {acceleration}"),
        format!("LZ4_compress_HC b d {length} {room} {level}"),
    ];
    for compression in compressions {
        script.call("n", &compression);
        script.step("hash d n");
        script.call("m", &format!("LZ4_decompress_safe d e n {length}"));
        script.step(&format!("hash e {length}"));
    }
    let part = 1 + script.below(length);
    script.call("m", &format!("LZ4_decompress_safe_partial d e n {part} {length}"));
    script.step(&format!("hash e {part}"));
    script.call("x", &format!("XXH32 b {length} {seed}"));
    script.call("f", &format!("LZ4F_compressFrameBound {length} 0"));
    script.step("space g f");
    script.call("m", &format!("LZ4F_compressFrame g f b {length} 0"));
    script.step("hash g m");
    script.call("i", "LZ4F_isError m");
    script.free(&["b", "d", "e", "g"]);
}

fn zstd(script: &mut Script) {
    let length = script.input(5000);
    let (level, part) = (script.below(12) + 1, script.below(length));
    script.call("v", "ZSTD_versionNumber");
    script.string_call("ZSTD_versionString");
    script.call("l", "ZSTD_maxCLevel");
    script.call("r", &format!("ZSTD_compressBound {length}"));
    script.step("space d r");
    script.call("n", &format!("ZSTD_compress d r b {length} {level}"));
    script.step("hash d n");
    script.call("i", "ZSTD_isError n");
    script.call("s", "ZSTD_getFrameContentSize d n");
    script.call("f", "ZSTD_findFrameCompressedSize d n");
    script.step(&format!("space e {length}"));
    script.call("m", &format!("ZSTD_decompress e {length} d n"));
    script.step(&format!("hash e {length}"));
    script.call("m", &format!("ZSTD_decompress e {part} d n"));
    script.call("i", "ZSTD_isError m");
    script.string_call("ZSTD_getErrorName m");
    script.silent_call("p", "ZSTD_createCCtx");
    script.call("n", &format!("ZSTD_compressCCtx p d r b {part} {level}"));
    script.step("hash d n");
    script.call("x", "ZSTD_freeCCtx p");
    script.silent_call("p", "ZSTD_createDCtx");
    script.call("m", &format!("ZSTD_decompressDCtx p e {length} d n"));
    script.step(&format!("hash e {part}"));
    script.call("x", "ZSTD_freeDCtx p");
    script.free(&["b", "d", "e"]);
}

fn sqlite(script: &mut Script) {
    script.string_call("sqlite3_libversion");
    script.step("text name :memory:");
    script.step("word h 0");
    script.call("r", "sqlite3_open name h");
    execute(script, "create table t(a integer primary key, b text, c real)");
    for _ in 0..8 {
        let (a, c) = (script.edge(), script.below(1000));
        execute(script, &format!("insert into t values({a}, hex({c} * 7919), {c} / 7.0)"));
        script.call("k", "sqlite3_changes @h");
        script.call("k", "sqlite3_last_insert_rowid @h");
        script.string_call("sqlite3_errmsg @h");
    }
    let limit = script.below(900);
    query(script, "select a, b, c, length(b), round(c * 3, 2) from t where c < ? order by c desc, a", limit);
    query(script, "select count(*), sum(a), max(b), avg(c), group_concat(b) from t where a <> ?", limit);
    query(
        script,
        "with recursive n(x) as (select 1 union all select x * 3 % 1009 + 1 from n limit 40) select sum(x), ? from n",
        limit,
    );
    script.call("k", "sqlite3_total_changes @h");
    script.call("k", "sqlite3_get_autocommit @h");
    script.call("r", "sqlite3_close @h");
    strings(script);
    script.free(&["name", "h"]);
}

/// Executes a statement without results.
fn execute(script: &mut Script, statement: &str) {
    script.step(&format!("text q {statement}"));
    script.call("r", "sqlite3_exec @h q 0 0 0");
    script.step("free q");
}

/// Runs a query with a parameter and reads the columns of two rows.
fn query(script: &mut Script, statement: &str, parameter: u64) {
    script.step(&format!("text q {statement}"));
    script.step("word s 0");
    script.call("r", "sqlite3_prepare_v2 @h q -1 s 0");
    script.call("r", &format!("sqlite3_bind_int @s 1 {parameter}"));
    for _ in 0..2 {
        script.call("r", "sqlite3_step @s");
        script.call("n", "sqlite3_column_count @s");
        for column in 0..2 {
            script.call("k", &format!("sqlite3_column_type @s {column}"));
            script.call("k", &format!("sqlite3_column_int @s {column}"));
            script.call("k", &format!("sqlite3_column_bytes @s {column}"));
            script.call("k", "sqlite3_data_count @s");
        }
    }
    script.call("r", "sqlite3_reset @s");
    script.call("r", "sqlite3_finalize @s");
    script.free(&["q", "s"]);
}

/// Functions of strings.
fn strings(script: &mut Script) {
    let words = ["select", "SELECT;", "sel*", "s%t", "begin; end;", "[a-s]elect", "_elect"];
    for _ in 0..4 {
        let (first, second) = (words[script.below(7) as usize], words[script.below(7) as usize]);
        script.step(&format!("text u {first}"));
        script.step(&format!("text v {second}"));
        script.call("k", "sqlite3_stricmp u v");
        script.call("k", "sqlite3_strglob u v");
        script.call("k", "sqlite3_strlike u v 0");
        script.call("k", "sqlite3_complete u");
        script.free(&["u", "v"]);
    }
}

fn freetype(script: &mut Script) {
    let [a, b, c] = [script.edge(), script.edge(), script.edge()];
    for function in ["FT_MulDiv", "FT_MulDiv_No_Round"] {
        script.call("r", &format!("{function} {a} {b} {c}"));
    }
    for function in ["FT_MulFix", "FT_DivFix", "FT_Atan2", "FT_Angle_Diff"] {
        script.call("r", &format!("{function} {a} {b}"));
    }
    for function in ["FT_RoundFix", "FT_CeilFix", "FT_FloorFix", "FT_Sin", "FT_Cos", "FT_Tan"] {
        script.call("r", &format!("{function} {}", c >> 4));
    }
    // A vector is two 32-bit numbers, on both widths of Windows.
    let vector = u64::from((a >> 3) as u32) | u64::from((b >> 3) as u32) << 32;
    script.step(&format!("word v {:#x}", vector));
    script.call("r", "FT_Vector_Length v");
    script.silent_call("r", &format!("FT_Vector_Rotate v {}", c >> 5));
    script.step("hash v 8");
    script.step("space m 16");
    script.silent_call("r", "FT_Vector_Polarize v m m");
    script.step("hash m 8");
    script.silent_call("r", &format!("FT_Vector_Unit v {}", c >> 5));
    script.step("hash v 8");
    script.call("r", "FT_Matrix_Invert m");
    script.step("hash m 16");
    script.free(&["v", "m"]);
    if script.below(20) == 0 {
        script.step("word h 0");
        script.call("r", "FT_Init_FreeType h");
        script.step("space n 12");
        script.silent_call("r", "FT_Library_Version @h n n n");
        script.step("hash n 4");
        script.call("r", "FT_Done_FreeType @h");
        script.free(&["h", "n"]);
    }
}

fn memory_and_strings(script: &mut Script) {
    let length = script.input(900);
    let (part, value) = (script.below(length), script.below(256));
    script.step(&format!("space d {}", 2 * length));
    script.silent_call("r", &format!("memcpy d b {length}"));
    script.step(&format!("hash d {length}"));
    script.silent_call("f", &format!("memchr d {value} {length}"));
    script.step("difference f d");
    script.call("k", &format!("memcmp b d {length}"));
    script.silent_call("r", &format!("memset d {value} {part}"));
    script.silent_call("r", &format!("memmove b d {part}"));
    script.step(&format!("hash b {length}"));
    let words = ["a needle in a haystack of needles", "needle", "stack", "x", "needles and more", "of n"];
    let [first, second] = [0, 1].map(|_| words[script.below(6) as usize]);
    script.step(&format!("text t {first}"));
    script.step(&format!("text u {second}"));
    script.silent_call("f", "strstr t u");
    script.step("difference f t");
    for function in ["strchr", "strrchr"] {
        let byte = b"adenx"[script.below(5) as usize];
        script.silent_call("f", &format!("{function} t {byte}"));
        script.step("difference f t");
    }
    script.free(&["b", "d", "t", "u"]);
}

fn both_conventions(script: &mut Script) {
    let length = script.input(60);
    let [a, b, c, d] = core::array::from_fn(|_| script.edge());
    let (small, weight) = (script.below(40), script.below(257));
    // Exports that are ARM64EC code.
    script.call("r", &format!("mix {a} {b} {c} {d} {length} {weight} {}", small * 9));
    script.call("r", &format!("wide {} {c} {}", i64::from(a) << 20 ^ i64::from(d), small as i64 - 20));
    script.call("r", &format!("odd {small} {b}"));
    script.call("r", "count_calls");
    script.step("space d 64");
    script.call("r", &format!("smallest b {length} d"));
    script.step("hash d 8");
    script.silent_call("r", &format!("blend d b {length} {weight}"));
    script.step("hash d 64");
    // Exports that are x64 code, and call such.
    script.call("r", &format!("call_dot {a} {b} {c} {d}"));
    script.call("r", &format!("call_smooth b {length} {weight}"));
    script.call("r", &format!("call_sum {a} {b} {c} {d} {small}"));
    script.call("r", &format!("call_visit d {} {c} {}", 1 + small % 16, small % 2));
    script.call("r", &format!("even {small} {b}"));
    for function in ["turn", "swap", "grow", "halve"] {
        script.call("r", &format!("call_{function} {a} {b}"));
    }
    script.call("r", &format!("call_own {a} {c} {d}"));
    // Both use imports.
    script.silent_call("t", &format!("joined {}", b as u32));
    script.silent_call("u", "reversed t");
    for name in ["t", "u"] {
        script.step(&format!("string {name}"));
        script.silent_call("r", &format!("release {name}"));
    }
    script.free(&["b", "d"]);
}
