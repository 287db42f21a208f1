use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use super::*;

fn find(time_lapse: bool, variables: &[(&str, &Path)]) -> Result<Paths, PathError> {
    let variables: HashMap<_, _> = variables.iter().copied().collect();
    Paths::find_in(time_lapse, |name| {
        variables.get(name).map(|path| path.into())
    })
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("the folder").mode() & 0o777
}

#[test]
fn the_xdg_folders_are_used_where_they_are_set() {
    let runtime = tempfile::tempdir().unwrap();
    let paths = find(
        false,
        &[
            ("XDG_DATA_HOME", Path::new("/data")),
            ("XDG_RUNTIME_DIR", runtime.path()),
        ],
    );
    let paths = paths.unwrap();
    assert_eq!(paths.data, Path::new("/data/astir"));
    assert_eq!(paths.runtime, runtime.path().join("astir"));
    assert_eq!(paths.socket, paths.runtime.join("agent.sock"));
}

#[test]
fn a_time_lapse_has_folders_of_its_own() {
    let home = ("HOME", Path::new("/home/a"));
    let real = find(false, &[home]).unwrap();
    let played = find(true, &[home]).unwrap();
    assert_eq!(real.data, Path::new("/home/a/.local/share/astir"));
    assert_eq!(
        played.data,
        Path::new("/home/a/.local/share/astir-time-lapse")
    );
    assert_ne!(real.runtime, played.runtime);
}

#[test]
fn without_a_runtime_folder_the_socket_lies_beside_the_data() {
    let gone = ("XDG_RUNTIME_DIR", Path::new("/run/user/nobody"));
    let paths = find(false, &[("HOME", Path::new("/home/a")), gone]).unwrap();
    assert_eq!(paths.runtime, Path::new("/home/a/.local/share/astir/run"));
}

#[test]
fn a_path_too_long_for_a_socket_is_not_used() {
    let home = PathBuf::from(format!("/home/{}", "deep/".repeat(30)));
    let paths = find(false, &[("HOME", &home)]).unwrap();
    assert_eq!(paths.runtime.parent(), Some(Path::new("/tmp")));
}

#[test]
fn a_relative_folder_counts_as_not_set() {
    let relative = ("XDG_DATA_HOME", Path::new("data"));
    let paths = find(false, &[("HOME", Path::new("/home/a")), relative]).unwrap();
    assert_eq!(paths.data, Path::new("/home/a/.local/share/astir"));
}

#[test]
fn without_a_home_there_is_no_folder() {
    assert!(matches!(find(false, &[]), Err(PathError::NoHome("HOME"))));
}

fn create(paths: &Paths) -> Result<(), PathError> {
    paths.create_data()?;
    paths.create_runtime()
}

#[test]
fn folders_are_made_for_their_owner_alone() {
    let home = tempfile::tempdir().unwrap();
    let paths = find(false, &[("HOME", home.path())]).unwrap();
    fs::create_dir_all(&paths.data).unwrap();
    fs::set_permissions(&paths.data, fs::Permissions::from_mode(0o755)).unwrap();
    create(&paths).unwrap();
    create(&paths).unwrap();
    assert_eq!((mode(&paths.data), mode(&paths.runtime)), (0o700, 0o700));
}

#[test]
fn the_data_may_be_kept_elsewhere_but_not_the_socket() {
    let home = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let paths = Paths {
        data: home.path().join("data"),
        runtime: home.path().join("runtime"),
        socket: home.path().join("runtime/agent.sock"),
    };
    symlink(elsewhere.path(), &paths.data).unwrap();
    create(&paths).unwrap();

    fs::remove_dir(&paths.runtime).unwrap();
    symlink(elsewhere.path(), &paths.runtime).unwrap();
    assert!(matches!(create(&paths), Err(PathError::NotPrivate { path }) if path == paths.runtime));
}

#[test]
fn a_file_in_the_way_is_said() {
    let home = tempfile::tempdir().unwrap();
    let paths = find(false, &[("HOME", home.path())]).unwrap();
    fs::write(home.path().join(".local"), "").unwrap();
    assert!(matches!(create(&paths), Err(PathError::Unusable { .. })));
}
