#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| klarplan_fuzz::targets::documents::run(data));
