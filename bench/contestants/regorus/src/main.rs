//! Judges stored units with the register machine of regorus, a unit per execution.
//!
//! regorus-units RULES UNITS: a folder with the bundle's Rego and data.json, and lines of type<TAB>id<TAB>unit.
//! The machine has no `with`, which the bundle's dispatchers use, so a rule for each type asks the checks of the type.

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, PolicyLengthConfig, Rc, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::io::{BufRead, BufReader};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let (rules, units) = (Path::new(&arguments[1]), &arguments[2]);
    let data = Value::from_json_str(&fs::read_to_string(rules.join("data.json"))?)?;

    let mut engine = Engine::new();
    // Generated verdicts have long lines.
    engine.set_policy_length_config(PolicyLengthConfig {
        max_col: NonZeroU32::MAX,
        ..PolicyLengthConfig::default()
    });
    for file in rego_files(rules)? {
        engine.add_policy(file.display().to_string(), fs::read_to_string(&file)?)?;
    }
    let mut entrypoints = Vec::new();
    for (kind, module) in modules(&data)? {
        engine.add_policy(format!("bench/{kind}.rego"), module)?;
        entrypoints.push(format!("data.bench.{kind}.statuses"));
    }
    engine.add_data(data.clone())?;
    let first: Rc<str> = entrypoints[0].as_str().into();
    let compiled = engine.compile_with_entrypoint(&first)?;
    let names: Vec<&str> = entrypoints.iter().map(String::as_str).collect();
    let program = Compiler::compile_from_policy(&compiled, &names)?;
    let mut machine = RegoVM::new();
    machine.load_program(program);
    machine.set_data(data)?;

    let mut lines: Vec<String> = Vec::new();
    let mut count = 0;
    for line in BufReader::with_capacity(1 << 20, fs::File::open(units)?).lines() {
        let line = line?;
        let mut columns = line.splitn(3, '\t');
        let (kind, id, unit) = (
            columns.next().ok_or("no type")?,
            columns.next().ok_or("no id")?,
            columns.next().ok_or("no unit")?,
        );
        machine.set_input(Value::from_json_str(unit)?);
        let statuses = machine.execute_entry_point_by_name(&format!("data.bench.{kind}.statuses"))?;
        for (check, status) in statuses.as_object()?.iter() {
            let status = status.as_string()?.as_ref();
            if status != "pass" && status != "not_applicable" {
                lines.push(format!("{}\t{id}\t{status}", check.as_string()?));
            }
        }
        count += 1;
    }
    lines.sort();
    let mut fingerprint = String::new();
    for byte in Sha256::digest(lines.join("\n").as_bytes()) {
        write!(fingerprint, "{byte:02x}")?;
    }
    println!("{{\"findings\":{},\"fingerprint\":\"{fingerprint}\",\"units\":{count}}}", lines.len());
    Ok(())
}

/// For each type a module whose rule holds the status of each of its checks.
fn modules(data: &Value) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut statuses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for check in data["keelson"]["checks"].as_array()?.iter() {
        let id = check["id"].as_string()?;
        for kind in check["types"].as_array()?.iter() {
            let verdict = format!("\t\"{id}\": data.keelson.verdicts.{}.verdict.status,\n", slug(id));
            statuses.entry(slug(kind.as_string()?)).or_default().push(verdict);
        }
    }
    Ok(statuses
        .into_iter()
        .map(|(kind, lines)| {
            let module = format!("package bench.{kind}\n\nstatuses := {{\n{}}}\n", lines.concat());
            (kind, module)
        })
        .collect())
}

fn slug(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("_")
}

fn rego_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let unasked = path.ends_with("keelson/dispatch") || path.ends_with("risk");
        if path.is_dir() && !unasked {
            files.extend(rego_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rego") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
