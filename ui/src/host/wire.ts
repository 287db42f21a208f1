// Made by `cargo xtask types` from the crate `wire`. Do not edit.

export type About = { 
/**
 * As `astir --version` prints it.
 */
version: string, 
/**
 * Where the ledger is.
 */
ledger: string, 
/**
 * What the texts and exercises come from.
 */
sources: Array<Reference>, 
/**
 * What the program is made with: name and licence of each.
 */
licences: Array<Reference>, };

export type Absence = { 
/**
 * When it began, UTC in milliseconds.
 */
sinceMs: number, 
/**
 * How long it was, in seconds.
 */
seconds: number, };

export type Activity = "walk" | "ride" | "swim" | "run" | "stairs" | "walking-pad" | "gym" | "other";

export type ActivityDone = { 
/**
 * What it was.
 */
activity: Activity, 
/**
 * Length in seconds, 60 to 86400.
 */
seconds: number, 
/**
 * How hard it was, by the talk test.
 */
intensity: Intensity, 
/**
 * When it ended, UTC in milliseconds; otherwise now or, where it is put right, as it is.
 */
endedMs: number | null, };

export type Advice = "modify" | "avoid";

export type AdviceGiven = "go-on" | "eased" | "left-out" | "stop-exercise" | "stop-screen" | "hidden" | "see-physiotherapist";

export type After = { 
/**
 * Seconds really done.
 */
doneS: number, 
/**
 * Its name.
 */
name: string, 
/**
 * How it ended.
 */
outcome: Outcome, 
/**
 * When the next break is due, UTC in milliseconds.
 */
nextBreakMs: number | null, 
/**
 * Ask how hard it was.
 */
askEffort: boolean, 
/**
 * A small suggestion.
 */
nudge: string | null, 
/**
 * What was done, for whoever says that something hurt.
 */
moves: Array<Neighbour>, 
/**
 * What followed from what hurt, and was advised. With `stop-screen` it stays until it is closed.
 */
advice: Array<AdviceGiven>, 
/**
 * Names of the exercises that are hidden for a while.
 */
hidden: Array<string>, 
/**
 * Gentle ways to finish; to be started by their ids.
 */
finishes: Array<RoutineCard>, };

export type Amount = { "reps": number } | { "seconds": number };

export type Answers = { 
/**
 * Snooze lengths in seconds, the default first; empty when no snooze is left.
 */
snooze: Array<number>, 
/**
 * The break can be left out.
 */
skip: boolean, 
/**
 * "Just did one" makes sense.
 */
did: boolean, 
/**
 * "I was at the desk" makes sense: the last break was an absence taken for a walk (rule 9).
 */
wasAtDesk: boolean, };

export type Appearance = "auto" | "light" | "dark";

export type Arrangement = { 
/**
 * Where reminders come up.
 */
monitor: Monitor, };

export type Availability = { "availability": "offered" } | { "availability": "banned" } | { "availability": "hidden", 
/**
 * The first day on which it is offered again.
 */
until: DayNumber, 
/**
 * What hurt.
 */
spot: PainSpot, } | { "availability": "rests_today" } | { "availability": "walking_only" } | { "availability": "disagrees", 
/**
 * With what.
 */
flag: Flag, } | { "availability": "not_yet" } | { "availability": "not_here" };

export type BackupKind = "before-migration" | "daily" | "before-restore";

export type BackupView = { 
/**
 * Where it is.
 */
path: string, 
/**
 * How it came about.
 */
kind: BackupKind, 
/**
 * When it was made, UTC in milliseconds.
 */
madeMs: number, 
/**
 * Its size in bytes.
 */
bytes: number, };

export type BreakCounts = { 
/**
 * Reminders shown to somebody at the desk; those taken back are left out.
 */
offered: number, 
/**
 * Taken: at least 60 % of the planned time, walked, done on one's own word, or an activity that counted.
 */
taken: number, 
/**
 * Of those taken, the ones no reminder had asked for.
 */
unasked: number, 
/**
 * Absences of at least the break length.
 */
natural: number, 
/**
 * Left out by choice.
 */
skipped: number, 
/**
 * Nobody answered.
 */
ignored: number, 
/**
 * Less than 60 %, or ended for pain.
 */
partial: number, 
/**
 * Completed by the clock while somebody typed; shown, not counted as taken.
 */
contradicted: number, };

export type BreakOutcome = "completed" | "partial" | "hurt" | "contradicted" | "skipped" | "did" | "walked" | "ignored" | "withdrawn";

export type Bucket = "hip_extension" | "squat_and_lunge" | "abduction" | "hip_front";

export type Catalogue = { 
/**
 * Routines that can be played now.
 */
routines: Array<RoutineCard>, };

export type Category = "strength" | "mobility" | "seated" | "circulation";

export type Caution = { 
/**
 * Whom it concerns.
 */
flag: Flag, 
/**
 * What follows.
 */
advice: Advice, 
/**
 * How to change it, or why it is left out.
 */
note: string, };

export type CautionView = { 
/**
 * Whom it concerns.
 */
flag: Flag, 
/**
 * What follows.
 */
advice: Advice, 
/**
 * How to change it, or why it is left out.
 */
note: string, 
/**
 * They told so.
 */
applies: boolean, };

export type ClockReading = { 
/**
 * UTC in milliseconds.
 */
wallMs: number, 
/**
 * Steady time in milliseconds, the scale of the guide's instants.
 */
steadyMs: number, 
/**
 * Offset of local time from UTC, in seconds.
 */
offsetS: number, 
/**
 * How many times faster than real time; 1 in ordinary use.
 */
lapse: number, };

export type Day = { 
/**
 * Which day.
 */
day: string, 
/**
 * What is known of it; none when nothing is, which is not the same as zero.
 */
facts: DayFacts | null, };

export type DayFacts = { 
/**
 * Guided time by category.
 */
guided: GuidedSeconds, 
/**
 * Breaks by what became of them.
 */
breaks: BreakCounts, 
/**
 * When somebody was at the desk, in order.
 */
desk: Array<DeskLine>, 
/**
 * Time at the desk, in seconds.
 */
deskS: number, 
/**
 * Of that, standing, on the person's own word.
 */
standingS: number, 
/**
 * What cut the line, in order.
 */
marks: Array<Mark>, 
/**
 * The longest stretch without a break.
 */
longest: Stretch | null, 
/**
 * Sets of strength work of at least 20 s.
 */
strengthSets: number, 
/**
 * Whether it was a lower-body strength day: at least three such sets.
 */
strengthDay: boolean, 
/**
 * Moderate time in seconds, vigorous time counted twice.
 */
moderateS: number, };

export type DayNumber = number;

export type DeskCheck = { 
/**
 * Which item.
 */
item: DeskItem, 
/**
 * What was found.
 */
found: DeskItemState, 
/**
 * What was found in the check before.
 */
before: DeskItemState | null, 
/**
 * The day of the answer.
 */
day: string, };

export type DeskClock = { 
/**
 * Seconds at the moment of the snapshot.
 */
seconds: number, 
/**
 * Whether it runs on.
 */
running: boolean, };

export type DeskItem = "seat-height" | "seat-depth" | "low-back" | "trunk" | "elbows" | "wrists" | "keyboard-mouse" | "screen-height" | "screen-distance" | "screen-direction" | "laptop" | "leg-room" | "armrests" | "text-glare" | "standing-height" | "pockets-legs";

export type DeskItemState = "good" | "change" | "not-here";

export type DeskLine = { 
/**
 * Beginning, UTC in milliseconds.
 */
fromMs: number, 
/**
 * End, UTC in milliseconds.
 */
toMs: number, 
/**
 * Offset of local time from UTC when it began, in seconds.
 */
offsetS: number, 
/**
 * Standing, on the person's own word.
 */
standing: boolean, };

export type DeskView = { 
/**
 * Answers given so far, in the order of the check; items never answered are left out.
 */
checks: Array<DeskCheck>, 
/**
 * Day of the last answer, such as `2026-03-26`.
 */
checkedOn: string | null, 
/**
 * A month has passed since.
 */
worthAgain: boolean, 
/**
 * Whether the person stands, on their own word.
 */
standing: boolean, 
/**
 * Today, so far.
 */
today: UprightTime, 
/**
 * The seven days that end today.
 */
week: UprightTime, };

export type Dose = { 
/**
 * How many sets, at least one.
 */
sets: number, 
/**
 * How much in each.
 */
amount: Amount, };

export type Effort = "too-easy" | "just-right" | "too-hard" | "hurt";

export type Ended = "finished" | "stopped" | "hurt";

export type Equipment = "chair" | "desk" | "wall" | "mat" | "step" | "band" | "walking_pad";

export type Errand = "export" | "import" | "backup" | "restore";

export type ErrandView = { 
/**
 * Which.
 */
errand: Errand, 
/**
 * How much of it is done, in percent.
 */
percent: number, };

export type Event = { "event": "snapshot", "data": Snapshot } | { "event": "show", "data": Summons } | { "event": "prepare", "data": Screen } | { "event": "hide", "data": Screen } | { "event": "window", "data": { 
/**
 * Which window.
 */
screen: Screen, 
/**
 * What became of it.
 */
report: WindowReport, } } | { "event": "arranged", "data": Arrangement } | { "event": "cue", "data": { 
/**
 * How it is heard.
 */
sound: Sound, 
/**
 * How loud, 0 to 100; 0 is to be seen only.
 */
volume: number, } } | { "event": "errand", "data": ErrandView } | { "event": "goodbye" };

export type ExerciseChange = { "change": "ban", 
/**
 * Never when true.
 */
banned: boolean, } | { "change": "favour", 
/**
 * More often when true.
 */
favourite: boolean, } | { "change": "level", 
/**
 * Which.
 */
level: Level, };

export type ExerciseDraft = { 
/**
 * Lasting name of one written before; none for a new one.
 */
id: string | null, 
/**
 * Name shown.
 */
name: string, 
/**
 * Which bar of the week it fills.
 */
category: Category, 
/**
 * The movement it is made of.
 */
pattern: Pattern, 
/**
 * Where it happens.
 */
place: Place, 
/**
 * What it needs.
 */
equipment: Array<Equipment>, 
/**
 * Counted, held or kept up.
 */
effort: Exertion, 
/**
 * How it uses the two sides.
 */
sides: Sides, 
/**
 * Repetitions or seconds of a set.
 */
count: number, 
/**
 * How many sets.
 */
sets: number, 
/**
 * Seconds of a repetition, half of them for each way.
 */
repSeconds: number, 
/**
 * What to do, in order; each short enough for the guide.
 */
instructions: Array<string>, };

export type ExerciseId = string;

export type ExerciseView = { 
/**
 * Lasting name, and the name of its figure.
 */
id: ExerciseId, 
/**
 * Name shown.
 */
name: string, 
/**
 * Which bar of the week it fills.
 */
category: Category, 
/**
 * Where it happens.
 */
place: Place, 
/**
 * What to do, in order.
 */
instructions: Array<Instruction>, 
/**
 * What often goes wrong.
 */
mistakes: Array<string>, 
/**
 * For whom it is changed; the caller knows the person's flags.
 */
cautions: Array<Caution>, 
/**
 * Counted, held or kept up.
 */
effort: Exertion, 
/**
 * How it uses the two sides.
 */
sides: Sides, 
/**
 * How much in each set and on each side.
 */
amount: Amount, 
/**
 * Pace of a repetition.
 */
tempo: Tempo | null, 
/**
 * Name of the exercise *Easier* would put here.
 */
easier: string | null, };

export type Exertion = "reps" | "hold" | "continuous";

export type Figure = { 
/**
 * From where it is seen, and what its poses state.
 */
view: FigureView, 
/**
 * What stays in place, and things around.
 */
anchor: Record<string, number[] | number | string>, 
/**
 * The poses, in order; at least two.
 */
frames: Array<Pose>, 
/**
 * `cycle`, `pendulum`, or there and back in words.
 */
loop: string, 
/**
 * A remark for whoever draws it.
 */
note: string, 
/**
 * The head stays here instead of following the trunk.
 */
head_at?: [number, number], };

export type FigureView = "side" | "joints, side" | "joints, front";

export type Finding = { 
/**
 * What was looked at, such as `tray`.
 */
subject: string, 
/**
 * How well it works.
 */
level: FindingLevel, 
/**
 * What was found.
 */
found: string, 
/**
 * What Astir does with it, or instead.
 */
used: string, 
/**
 * What the person could install or switch on.
 */
advice: string | null, };

export type FindingLevel = "missing" | "limited" | "good";

export type Flag = "knee" | "low_back" | "lateral_hip" | "anterior_hip" | "balance" | "wrist" | "blood_pressure" | "pregnancy" | "recent_surgery" | "calf" | "heart_lung";

export type FourWeeks = { 
/**
 * How many of them have data, 1 to 4.
 */
weeks: number, 
/**
 * Mean guided seconds of a week.
 */
guidedS: number, 
/**
 * Mean guided seconds of each day of the week, over the days with data; none without.
 */
guidedByDayS: Array<number | null>, 
/**
 * Guided seconds of this week less the mean of the same days of those weeks. Only days that are
 * over are compared, so that a week just begun owes nothing; none when none of them has data.
 */
changeS: number | null, };

export type GuideClock = { "clock": "running" } | { "clock": "paused", 
/**
 * Since when.
 */
since: number, } | { "clock": "ended", 
/**
 * When it ended.
 */
at: number, 
/**
 * How.
 */
how: Ended, };

export type GuideStep = { "do": "pause" } | { "do": "resume" } | { "do": "back" } | { "do": "skip" } | { "do": "easier" } | { "do": "stop" } | { "do": "longer" } | { "do": "shorter" } | { "do": "alarm" } | { "do": "hurt", 
/**
 * Where: back, hip-front, hip-side, knee, other.
 */
place: string | null, 
/**
 * How much, 0 to 10.
 */
level: number | null, 
/**
 * Sharp or in a joint, not a muscle working.
 */
sharp: boolean, } | { "do": "mute", 
/**
 * Off when true.
 */
muted: boolean, };

export type GuideView = { 
/**
 * The routine's lasting name.
 */
routine: RoutineId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether time runs.
 */
clock: GuideClock, 
/**
 * Every step, with its length as it is now.
 */
steps: Array<StepView>, 
/**
 * The step under way, from 0.
 */
step: number, 
/**
 * What goes on.
 */
segment: SegmentView, 
/**
 * The exercise under way or coming up.
 */
exercise: ExerciseView, 
/**
 * Which set; of the coming one during a lead-in or rest.
 */
set: SetView, 
/**
 * Which side; of the coming one during a lead-in, rest or change of side.
 */
side: SideView, 
/**
 * What comes after this step.
 */
next: NextView | null, 
/**
 * Ms really done.
 */
done: number, 
/**
 * Ms left, when nothing is skipped.
 */
left: number, };

export type GuidedSeconds = { 
/**
 * Strength.
 */
strength: number, 
/**
 * Mobility.
 */
mobility: number, 
/**
 * Seated.
 */
seated: number, 
/**
 * Circulation.
 */
circulation: number, };

export type HoldReason = "call" | "sharing" | "fullscreen" | "dnd" | "presenting" | "app";

export type Instruction = { 
/**
 * The full sentence, for the library page.
 */
text: string, 
/**
 * At most two lines of the guide, see [`GUIDE_LINE_LIMIT`]; equals `text` where that is short.
 */
guide: string, };

export type Intensity = "easy" | "brisk" | "vigorous";

export type Keepsake = { "file": "week-table", 
/**
 * ISO week such as `2026-W13`; otherwise the one that holds today.
 */
week: string | null, } | { "file": "week-picture", 
/**
 * ISO week; otherwise the one that holds today.
 */
week: string | null, 
/**
 * What `data` is.
 */
format: PictureFormat, 
/**
 * SVG as text, PNG in base64; at most 512 KiB.
 */
data: string, } | { "file": "log", 
/**
 * In which form.
 */
format: LogFormat, } | { "file": "backup" };

export type Kept = { 
/**
 * Where it is.
 */
path: string, };

export type Level = "beginner" | "intermediate" | "advanced";

export type LibraryEntry = { 
/**
 * Lasting name, and the name of its figure.
 */
id: ExerciseId, 
/**
 * Name shown.
 */
name: string, 
/**
 * Other names.
 */
aka: Array<string>, 
/**
 * Which bar of the week it fills.
 */
category: Category, 
/**
 * The movement it is made of.
 */
pattern: Pattern, 
/**
 * Which of the day's four kinds of work it is, if any.
 */
bucket: Bucket | null, 
/**
 * Where it happens.
 */
place: Place, 
/**
 * How little it shows, from 0 (private) to 3 (nobody notices).
 */
discreet: number, 
/**
 * What it needs.
 */
equipment: Array<Equipment>, 
/**
 * Muscles it works most.
 */
primary: Array<string>, 
/**
 * Muscles that help.
 */
secondary: Array<string>, 
/**
 * Counted, held or kept up.
 */
effort: Exertion, 
/**
 * How it uses the two sides.
 */
sides: Sides, 
/**
 * Pace of a repetition.
 */
tempo: Tempo | null, 
/**
 * What to do, in order.
 */
instructions: Array<Instruction>, 
/**
 * What often goes wrong.
 */
mistakes: Array<string>, 
/**
 * For whom it is changed or left out.
 */
cautions: Array<CautionView>, 
/**
 * A remark with its evidence.
 */
note: string | null, 
/**
 * Where technique and figures come from.
 */
sources: Array<SourceView>, 
/**
 * The next easier exercise.
 */
easier: Neighbour | null, 
/**
 * The next harder exercise.
 */
harder: Neighbour | null, 
/**
 * Where the person stands with it.
 */
standing: Standing, 
/**
 * Why they stand there, in one line.
 */
standing_reason: string, 
/**
 * They like it.
 */
favourite: boolean, 
/**
 * It is their own.
 */
own: boolean, 
/**
 * Its figure, for one of their own.
 */
figure: Figure | null, 
/**
 * Whether it is offered.
 */
availability: Availability, 
/**
 * Why it is not, in one line; empty when it is.
 */
availability_reason: string, };

export type LibraryView = { 
/**
 * In the order of the catalogue.
 */
entries: Array<LibraryEntry>, 
/**
 * Routines of their own.
 */
routines: Array<OwnRoutine>, 
/**
 * Where files of their own are looked for.
 */
folder: string, 
/**
 * Own exercises that could not be read: file, line and reason, one sentence each.
 */
faults: Array<string>, };

export type LogFormat = "csv" | "json";

export type Logged = { 
/**
 * Names it in [`crate::Request::LogChange`] and [`crate::Request::LogDelete`].
 */
id: string, 
/**
 * What it was, such as `walk`.
 */
kind: string, 
/**
 * How long it took, in seconds.
 */
seconds: number, 
/**
 * How hard it was.
 */
intensity: Intensity, 
/**
 * When it ended, UTC in milliseconds.
 */
endedMs: number, 
/**
 * Offset of local time from UTC then, in seconds.
 */
offsetS: number, 
/**
 * Whether it counted as the break.
 */
counted: boolean, };

export type Mark = { "is": "guided", 
/**
 * When it began.
 */
atMs: number, 
/**
 * Offset then.
 */
offsetS: number, 
/**
 * Guided time by category.
 */
guided: GuidedSeconds, 
/**
 * What became of it.
 */
outcome: BreakOutcome, } | { "is": "walked", 
/**
 * When.
 */
atMs: number, 
/**
 * Offset then.
 */
offsetS: number, 
/**
 * For how long, in seconds.
 */
seconds: number, } | { "is": "did", 
/**
 * When it was said.
 */
atMs: number, 
/**
 * Offset then.
 */
offsetS: number, } | { "is": "natural", 
/**
 * When it began.
 */
atMs: number, 
/**
 * Offset then.
 */
offsetS: number, 
/**
 * For how long, in seconds.
 */
seconds: number, } | { "is": "activity", 
/**
 * Which entry of the log it is.
 */
id: string, 
/**
 * When it began.
 */
atMs: number, 
/**
 * Offset then.
 */
offsetS: number, 
/**
 * For how long, in seconds.
 */
seconds: number, 
/**
 * What it was, such as `walk`.
 */
kind: string, 
/**
 * How hard it was.
 */
intensity: Intensity, };

export type Monitor = { "is": "in-use" } | { "is": "primary" } | { "is": "named", "name": string };

export type Month = { 
/**
 * Which, such as `2026-03`.
 */
month: string, 
/**
 * All its days, in order.
 */
days: Array<MonthDay>, };

export type MonthDay = { 
/**
 * Which day, such as `2026-03-26`.
 */
day: string, 
/**
 * Its sums; none when nothing is known of it, which is not the same as zero.
 */
sums: MonthSums | null, };

export type MonthSums = { 
/**
 * Guided time by category.
 */
guided: GuidedSeconds, 
/**
 * Breaks taken, those on the person's own account included.
 */
taken: number, 
/**
 * Of those taken, the ones no reminder had asked for.
 */
unasked: number, 
/**
 * Reminders shown.
 */
offered: number, 
/**
 * Natural breaks.
 */
natural: number, 
/**
 * Moderate time in seconds, vigorous time counted twice.
 */
moderateS: number, };

export type Neighbour = { 
/**
 * Lasting name.
 */
id: ExerciseId, 
/**
 * Name shown.
 */
name: string, };

export type NextView = { 
/**
 * The exercise, and the name of its figure.
 */
exercise: ExerciseId, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it happens.
 */
place: Place, 
/**
 * How many sets.
 */
sets: number, 
/**
 * How much in each.
 */
amount: Amount, 
/**
 * How it uses the two sides.
 */
sides: Sides, };

export type Outcome = "completed" | "partial" | "hurt";

export type OwnRoutine = { 
/**
 * As a routine is shown.
 */
card: RoutineCard, 
/**
 * What it is made of, to be changed.
 */
draft: RoutineDraft, };

export type PainSpot = "back" | "hip_front" | "hip_side" | "knee" | "other";

export type Pattern = "abduction" | "adductors" | "bridge" | "calf" | "dynamic" | "gait" | "hamstring" | "hinge" | "hip_extension" | "hip_flexor" | "hip_rotator" | "isometric" | "knee" | "lunge" | "pump" | "push" | "spine" | "squat";

export type PatternProgress = { 
/**
 * Which.
 */
pattern: Pattern, 
/**
 * What was done of it in each week; none where nothing was.
 */
weeks: Array<PatternWeek | null>, };

export type PatternWeek = { 
/**
 * Sets done.
 */
sets: number, 
/**
 * Repetitions done, where they are counted.
 */
reps: number, 
/**
 * Guided seconds.
 */
seconds: number, 
/**
 * The hardest of the exercises done, by name.
 */
hardest: string, 
/**
 * Which rung of its ladder that is, from 1.
 */
rung: number, 
/**
 * How many rungs that ladder has.
 */
rungs: number, };

export type PauseUntil = { "until": "for", 
/**
 * 60 to 86400.
 */
seconds: number, } | { "until": "clock", 
/**
 * 0 to 23.
 */
hour: number, 
/**
 * 0 to 59.
 */
minute: number, } | { "until": "tomorrow" } | { "until": "resumed" };

export type PictureFormat = "svg" | "png";

export type Place = "seated" | "standing" | "floor" | "away";

export type Pose = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Of the trunk from upright.
 */
lean?: number, 
/**
 * Of the near thigh.
 */
thighN?: number, 
/**
 * Of the near shank.
 */
shankN?: number, 
/**
 * Of the far thigh.
 */
thighF?: number, 
/**
 * Of the far shank.
 */
shankF?: number, 
/**
 * Of the near foot, toes up positive.
 */
foot?: number, 
/**
 * Of the far foot.
 */
footF?: number, 
/**
 * Of the near upper arm.
 */
armN?: number, 
/**
 * Of the near forearm.
 */
foreN?: number, 
/**
 * Of the far upper arm.
 */
armF?: number, 
/**
 * Of the far forearm.
 */
foreF?: number, 
/**
 * How far the trunk bends toward the back.
 */
trunk_bow?: number, 
/**
 * Its turn against the trunk.
 */
head?: number, 
/**
 * Where the hip is.
 */
hip?: [number, number], 
/**
 * Where every joint is, for views by points.
 */
joints?: Record<string, number[]>, };

export type PostureView = { 
/**
 * Standing, else sitting.
 */
standing: boolean, 
/**
 * Minutes stood today.
 */
standingMin: number, 
/**
 * A change of posture is due and not answered.
 */
due: boolean, };

export type Presence = "here" | "away" | "unknown";

export type ProgressView = { 
/**
 * The first day of each week, the oldest first.
 */
weeks: Array<string>, 
/**
 * The kinds of move that were done in them, the most often done first.
 */
patterns: Array<PatternProgress>, };

export type Readiness = { "readiness": "nothing" } | { "readiness": "some", 
/**
 * Which, from 1 to 10, as the first run numbers them.
 */
ticks: Array<number>, 
/**
 * Which joints, asked with the fifth.
 */
joints: Array<Flag>, 
/**
 * "A professional has cleared me."
 */
cleared: boolean, } | { "readiness": "skipped" };

export type ReadinessView = { 
/**
 * The answer; none before the first.
 */
answer: Readiness | null, 
/**
 * Reminders, walking and desk check only, until a professional has cleared the person.
 */
limited: boolean, 
/**
 * Flags that leave moves out or change them.
 */
flags: Array<Flag>, };

export type Reference = { 
/**
 * Short title.
 */
title: string, 
/**
 * Where, if it has an address.
 */
url: string | null, };

export type Refusal = { 
/**
 * A short name to branch on, such as `nothing-due` or `snooze-limit`.
 */
reason: string, 
/**
 * One line for people.
 */
message: string, };

export type Reminder = { 
/**
 * How far it has gone.
 */
step: ReminderStep, 
/**
 * Since when, UTC in milliseconds.
 */
appearedMs: number, };

export type ReminderStep = "notification" | "card" | "fullscreen";

export type Reply = { "reply": "snapshot", "data": Snapshot } | { "reply": "week", "data": Week } | { "reply": "catalogue", "data": Catalogue } | { "reply": "doctor", "data": Array<Finding> } | { "reply": "seen", "data": Array<HoldReason> } | { "reply": "why", "data": Why } | { "reply": "settings", "data": Array<Setting> } | { "reply": "month", "data": Month } | { "reply": "logged", "data": Array<Logged> } | { "reply": "library", "data": LibraryView } | { "reply": "readiness", "data": ReadinessView } | { "reply": "desk", "data": DeskView } | { "reply": "progress", "data": ProgressView } | { "reply": "kept", "data": Kept } | { "reply": "backups", "data": Array<BackupView> } | { "reply": "about", "data": About };

export type Request = { "ask": "status" } | { "ask": "subscribe" } | { "ask": "start", 
/**
 * A routine by its id; otherwise the one that was announced.
 */
routine: string | null, 
/**
 * Length in seconds, 60 to 900; otherwise the break length that is set.
 */
seconds: number | null, 
/**
 * Something seated and discreet instead.
 */
seated: boolean, } | { "ask": "snooze", 
/**
 * 300, 600 or 900 seconds; otherwise the default.
 */
seconds: number | null, } | { "ask": "skip" } | { "ask": "did" } | { "ask": "another" } | { "ask": "pause", 
/**
 * When they begin again.
 */
until: PauseUntil, } | { "ask": "resume" } | { "ask": "guide", 
/**
 * What to do with it.
 */
step: GuideStep, } | { "ask": "effort", 
/**
 * The answer.
 */
effort: Effort, } | { "ask": "hurt", 
/**
 * The exercise it came with.
 */
exercise: string, 
/**
 * Where: back, hip-front, hip-side, knee, other.
 */
place: string | null, 
/**
 * How much, 0 to 10.
 */
level: number | null, 
/**
 * Sharp or in a joint, not a muscle working.
 */
sharp: boolean, 
/**
 * It was worse the next day, for more than 24 hours.
 */
lasting: boolean, } | { "ask": "nudge-done" } | { "ask": "after-closed" } | { "ask": "log" } & ActivityDone | { "ask": "open-log" } | { "ask": "logged", 
/**
 * Of so many days back, today included: 1 to 366; otherwise 28.
 */
days: number | null, } | { "ask": "log-change", 
/**
 * Which, as listed.
 */
id: string, 
/**
 * What it was.
 */
activity: Activity, 
/**
 * Length in seconds, 60 to 86400.
 */
seconds: number, 
/**
 * How hard it was, by the talk test.
 */
intensity: Intensity, 
/**
 * When it ended, UTC in milliseconds; otherwise now or, where it is put right, as it is.
 */
endedMs: number | null, } | { "ask": "log-delete", 
/**
 * Which, as listed.
 */
id: string, } | { "ask": "import", 
/**
 * A JSON file, as an export has written it.
 */
path: string, } | { "ask": "posture", 
/**
 * Standing, else sitting.
 */
standing: boolean, } | { "ask": "posture-later" } | { "ask": "was-at-desk" } | { "ask": "away-was", 
/**
 * What it was; otherwise nothing worth logging, and the question goes.
 */
activity: Activity | null, } | { "ask": "week", 
/**
 * ISO week such as `2026-W13`; otherwise the one that holds today.
 */
week: string | null, } | { "ask": "month", 
/**
 * Such as `2026-03`; otherwise the one that holds today.
 */
month: string | null, } | { "ask": "progress" } | { "ask": "catalogue" } | { "ask": "library" } | { "ask": "write-exercise", 
/**
 * As they wrote it.
 */
draft: ExerciseDraft, } | { "ask": "write-routine", 
/**
 * As they wrote it.
 */
draft: RoutineDraft, } | { "ask": "delete-own", 
/**
 * Its lasting name.
 */
id: string, } | { "ask": "exercise", 
/**
 * Its lasting name.
 */
id: string, 
/**
 * What changes.
 */
change: ExerciseChange, } | { "ask": "play", 
/**
 * Its lasting name.
 */
exercise: string, } | { "ask": "readiness", 
/**
 * The new answer; otherwise nothing changes.
 */
answer: Readiness | null, } | { "ask": "desk", 
/**
 * Item and what was found, such as `seat-height`; otherwise nothing changes.
 */
found: [DeskItem, DeskItemState] | null, } | { "ask": "keep", 
/**
 * Which one.
 */
file: Keepsake, 
/**
 * Where; otherwise a free name in the person's downloads folder. Nothing is overwritten there.
 */
path: string | null, } | { "ask": "backups" } | { "ask": "restore", 
/**
 * One of those listed, or another file.
 */
path: string, } | { "ask": "delete-everything" } | { "ask": "about" } | { "ask": "open", 
/**
 * Which one.
 */
screen: Screen, } | { "ask": "practise" } | { "ask": "hear", 
/**
 * Which one.
 */
sound: Sound, } | { "ask": "seen-now" } | { "ask": "doctor" } | { "ask": "why" } | { "ask": "settings", 
/**
 * Its name, such as `break-length`.
 */
key: string | null, } | { "ask": "set", 
/**
 * Its name.
 */
key: string, 
/**
 * The new value, in the form `astir get` prints.
 */
value: string, } | { "ask": "window", 
/**
 * Which window.
 */
screen: Screen, 
/**
 * What became of it.
 */
report: WindowReport, } | { "ask": "quit" };

export type RoutineCard = { 
/**
 * Its id, such as `R3-A`.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its length in seconds.
 */
seconds: number, 
/**
 * Where it is done.
 */
place: Place, 
/**
 * 3 nobody notices, 2 looks like ordinary moving, 1 visible but fine, 0 wants privacy.
 */
discreet: number, 
/**
 * The exercise whose figure stands for it.
 */
exercise: string, 
/**
 * Why it was chosen, in a line.
 */
reason: string | null, };

export type RoutineDraft = { 
/**
 * Lasting name of one written before; none for a new one.
 */
id: string | null, 
/**
 * Name shown.
 */
name: string, 
/**
 * What is done, in order.
 */
steps: Array<StepDraft>, };

export type RoutineId = string;

export type Screen = "today" | "card" | "fullscreen" | "guide" | "week" | "exercises" | "desk" | "settings" | "welcome";

export type SegmentView = { 
/**
 * When it began, on the steady clock in ms, moved on by the length of earlier pauses.
 */
started: number, 
/**
 * How long it is, in ms.
 */
length: number, 
/**
 * How much of it is over, in ms; while paused it stays.
 */
elapsed: number, } & ({ "kind": "count_in" } | { "kind": "work", 
/**
 * Which set, from 1.
 */
set: number, 
/**
 * Which side.
 */
side: Side, } | { "kind": "change_exercise" } | { "kind": "change_posture" } | { "kind": "change_side" } | { "kind": "rest" });

export type SetView = { 
/**
 * From 1.
 */
nth: number, 
/**
 * How many.
 */
of: number, };

export type Setting = { 
/**
 * Its name, such as `break-length`.
 */
key: string, 
/**
 * Its value, in the form `astir set` takes.
 */
value: string, 
/**
 * Its default.
 */
default: string, 
/**
 * What values it takes, in words.
 */
limits: string, 
/**
 * What it does.
 */
about: string, };

export type Side = "both" | "right" | "left" | "alternate";

export type SideView = { 
/**
 * Which.
 */
side: Side, 
/**
 * From 1.
 */
nth: number, 
/**
 * 2 where the sides come one after the other, else 1.
 */
of: number, };

export type Sides = "both" | "per_side" | "alternate";

export type Snapshot = { 
/**
 * When it was taken.
 */
clock: ClockReading, 
/**
 * What Astir is doing.
 */
state: State, 
/**
 * Whether somebody is at the desk.
 */
presence: Presence, 
/**
 * Time at the desk since the last break.
 */
desk: DeskClock, 
/**
 * Interval between breaks, in seconds.
 */
intervalS: number, 
/**
 * When the next break is due if nothing changes, UTC in milliseconds.
 */
nextBreakMs: number | null, 
/**
 * The reminder that shows now.
 */
reminder: Reminder | null, 
/**
 * Which answers make sense now.
 */
answers: Answers, 
/**
 * The routine that comes next, or runs.
 */
routine: RoutineCard, 
/**
 * The routine under way.
 */
guide: GuideView | null, 
/**
 * What was just done, for a few seconds after a routine.
 */
after: After | null, 
/**
 * Posture, where a sit-stand desk is used.
 */
posture: PostureView | null, 
/**
 * A seated, discreet routine can be done in the call that holds the reminder back (rule 13).
 */
quietOffer: boolean, 
/**
 * An absence that may have been a walk or the like, asked about once, on return.
 */
absence: Absence | null, 
/**
 * Somebody asked for the log: Today shows it in front.
 */
logging: boolean, 
/**
 * Today's facts.
 */
today: Day, 
/**
 * The seven days that end today, for the strip in Today.
 */
strip: Array<Day>, 
/**
 * What does not work, one sentence each.
 */
trouble: Array<Trouble>, 
/**
 * Sounds of the guide are off.
 */
muted: boolean, 
/**
 * Single letters work as keys in the guide.
 */
letterKeys: boolean, 
/**
 * Light or dark windows.
 */
appearance: Appearance, 
/**
 * What the windows are to speak.
 */
speech: Speech, };

export type Sound = "tick" | "start" | "halfway" | "change" | "side" | "rest" | "finish";

export type SourceView = { 
/**
 * Short title.
 */
title: string, 
/**
 * Where it can be read.
 */
url: string | null, };

export type Speech = { 
/**
 * A folder of `assets/locales`, such as `pt-BR`.
 */
language: string, 
/**
 * For `Intl`: country, hours and digits, such as `de-AT-u-hc-h23`.
 */
formats: string, };

export type Stage = "first" | "more" | "second_set" | "slower" | "most";

export type Standing = { 
/**
 * In a word.
 */
level: Level, 
/**
 * On its way from the first set to all there is to it.
 */
stage: Stage, 
/**
 * Sets and amount for the next time.
 */
dose: Dose, 
/**
 * Why this and not more or less.
 */
reason: StandingReason, 
/**
 * What comes after this stage; `None` when it is the harder exercise, or nothing.
 */
next: Stage | null, };

export type StandingReason = "hurt" | "too_hard_twice" | "too_hard_once" | "too_easy_once" | "mastered" | "not_yet" | "just_right" | "not_done";

export type State = { "is": "working" } | { "is": "soon" } | { "is": "due" } | { "is": "held", 
/**
 * Why.
 */
reasons: Array<HoldReason>, 
/**
 * Since when.
 */
sinceMs: number, 
/**
 * It has waited so long that the tray shows the break as due (rule 13).
 */
showsAsDue: boolean, } | { "is": "snoozed", 
/**
 * When, if they stay at the desk.
 */
untilMs: number, } | { "is": "paused", 
/**
 * Until when; none until they say so.
 */
untilMs: number | null, } | { "is": "off-hours", 
/**
 * When they begin again.
 */
untilMs: number | null, } | { "is": "guiding" } | { "is": "away", 
/**
 * Since when.
 */
sinceMs: number, };

export type StepDraft = { 
/**
 * The exercise's lasting name.
 */
exercise: string, 
/**
 * How many sets.
 */
sets: number, 
/**
 * How much in each.
 */
amount: Amount, };

export type StepState = "coming" | "current" | "done" | "skipped" | "eased" | "hurt";

export type StepView = { 
/**
 * The exercise, easier than planned perhaps.
 */
exercise: ExerciseId, 
/**
 * Its name.
 */
name: string, 
/**
 * Which bar of the week it fills.
 */
category: Category, 
/**
 * Where it happens.
 */
place: Place, 
/**
 * Ms, lead-in included.
 */
length: number, 
/**
 * What became of it.
 */
state: StepState, 
/**
 * An easier exercise took the place of the one planned.
 */
eased: boolean, };

export type Stretch = { 
/**
 * Day it counts for.
 */
day: string, 
/**
 * Beginning, UTC in milliseconds.
 */
fromMs: number, 
/**
 * End, UTC in milliseconds.
 */
toMs: number, 
/**
 * Offset of local time from UTC when it began, in seconds.
 */
offsetS: number, 
/**
 * Time at the desk in it, in seconds, without short absences.
 */
seconds: number, };

export type Summons = { 
/**
 * Which one.
 */
screen: Screen, 
/**
 * XDG activation token of the click that asked for it.
 */
token: string | null, };

export type Tempo = { 
/**
 * The way into the position; breathe out.
 */
lift: number, 
/**
 * Staying there.
 */
hold: number, 
/**
 * The way back; breathe in.
 */
lower: number, 
/**
 * Rest before the next repetition.
 */
rest: number, };

export type Trouble = { 
/**
 * A short name to branch on, such as `ledger` or `tray`.
 */
subject: string, 
/**
 * One sentence.
 */
text: string, };

export type UprightTime = { 
/**
 * Standing, on the person's own word.
 */
standingS: number, 
/**
 * Logged on the walking pad.
 */
walkingPadS: number, };

export type Week = { 
/**
 * The first of them.
 */
firstDay: string, 
/**
 * The seven days, in order.
 */
days: Array<Day>, 
/**
 * The sums; none when no day has data.
 */
totals: WeekTotals | null, 
/**
 * The four weeks before; none when none of them has data.
 */
before: FourWeeks | null, };

export type WeekTotals = { 
/**
 * Days with data, 1 to 7.
 */
days: number, 
/**
 * Guided time by category.
 */
guided: GuidedSeconds, 
/**
 * Breaks by what became of them.
 */
breaks: BreakCounts, 
/**
 * Time at the desk, in seconds.
 */
deskS: number, 
/**
 * Of that, standing, on the person's own word.
 */
standingS: number, 
/**
 * Days with time at the desk.
 */
deskDays: number, 
/**
 * Of those, days with a break taken or a natural one: "4 of 5".
 */
movedDays: number, 
/**
 * The longest stretch of the seven days.
 */
longest: Stretch | null, 
/**
 * Sets of strength work of at least 20 s.
 */
strengthSets: number, 
/**
 * Lower-body strength days.
 */
strengthDays: number, 
/**
 * Moderate time in seconds, vigorous time counted twice.
 */
moderateS: number, };

export type Why = { 
/**
 * One sentence on now.
 */
now: string, 
/**
 * The last happenings, newest first.
 */
lately: Array<WhyLine>, };

export type WhyLine = { 
/**
 * UTC in milliseconds.
 */
atMs: number, 
/**
 * Offset of local time from UTC then, in seconds.
 */
offsetS: number, 
/**
 * What it was, in words.
 */
text: string, };

export type WindowReport = "ready" | "painted" | "closed";
