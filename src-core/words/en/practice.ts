import type { KeyOf } from '../catalogue.ts';
import { practiceTitles } from './practice-titles.ts';

/** English: every line a guided rest may show or speak. Invitations, short enough to be said in their time. */
export const practice = {
  // Titles of setups
  ...practiceTitles,

  // One sentence under each title
  introLegsWall: 'Flat on the back, legs resting against a wall. Nothing to hold up.',
  introLegsWallRaised: 'The same, with a cushion under the hips, for when flat is not comfortable.',
  introLegsWallBent:
    'Farther from the wall, knees soft. For legs that would rather not be straight.',
  introLegsChair: 'On the back, calves on the seat of a chair. The easiest one to get into.',
  introKneesChest: 'On the back, knees resting toward the chest. The back rounds by itself.',
  introFeetFlat: 'On the back, knees up, feet on the floor. Small, quiet, always possible.',
  introChild: 'Kneeling and folded over something soft that carries the whole front of you.',
  introDrapeBolster: 'Face down, belly over a bolster, everything hanging off it.',
  introDrapeCouch: 'Kneeling at the couch, chest and head lying on the seat.',
  introDrapeBed: 'Kneeling at the bed, chest and head lying on the mattress.',
  introDrapeRoller: 'Face down over a padded roller that stays where it is. No rolling.',
  introBlanket: 'A low fold under the low back or the pelvis, whichever softens.',
  introInBed: 'On your side in bed, curled as much as is pleasant. You may fall asleep.',
  introBedMorning: 'Knees up under the covers, a few breaths before the day.',
  introTravelNight: 'In bed after a flight, a long drive or lifting: knees up, nothing to stretch.',
  introSeatedDrape: 'On your chair, folded forward onto the desk, head on your arms.',
  introSideLying: 'On your side with something between the knees. Kind to almost every body.',
  introSeatedBreath: 'On any chair, feet on the floor. Nobody around you needs to notice.',

  // What to have ready
  bringWall: 'A free stretch of wall',
  bringMat: 'A mat, a rug or the bare floor',
  bringHead: 'If you like, something soft for your head',
  bringWarm: 'If you like, a blanket to keep warm',
  bringHips: 'A cushion, bolster or folded blanket',
  bringChair: 'A chair that stands firmly',
  bringBolster: 'A bolster or a firm pillow',
  bringPillow: 'A pillow',
  bringCouch: 'The couch',
  bringBed: 'Your bed',
  bringRoller: 'A foam roller, wrapped in a blanket',
  bringFold: 'A blanket folded once or twice, no thicker than a hand is wide',
  bringKnees: 'A cushion for between or under the knees',
  bringKneel: 'Something soft to kneel on',
  bringDesk: 'Your chair and the edge of the desk',
  bringSeat: 'Any chair',

  // Names of steps
  stepWalk: 'On your way',
  stepGetIn: 'Getting in',
  stepAdjust: 'Making it easy',
  stepArrive: 'Arriving',
  stepSoften: 'Softening',
  stepRest: 'Resting',
  stepRelease: 'Coming to an end',
  stepBend: 'Bending the knees',
  stepHands: 'Hands under the shoulders',
  stepRoll: 'Rolling to the side',
  stepSide: 'Resting on the side',
  stepSit: 'Sitting up',
  stepRise: 'Rising slowly',
  stepUncurl: 'Unfolding',
  stepStay: 'Staying a moment',
  stepStop: 'Stopping here',

  // On the way there
  walkFloor: 'Leave the screen as it is. Find your place on the floor, without hurry.',
  walkWall: 'Leave the screen as it is. Find your wall, without hurry.',
  walkBed: 'Leave the screen as it is. Make your way to bed, without hurry.',
  walkCouch: 'Leave the screen as it is. Make your way over to the couch.',
  walkDesk: 'Stay where you are. Push the keyboard back and clear a little room.',
  walkChair: 'Stay where you are, or find a chair you like.',
  walkRoom: 'Dim the light if you like. A warm, quiet place is enough.',
  walkReady: 'When you are there, press {{arriveKey}}, or simply let the time run.',

  // Getting in
  inWallSit: 'Sit sideways on the floor with one hip close to the wall.',
  inWallSwing: 'Lean on your elbow, let the legs swing up, and lie down. The head comes last.',
  inWallRaised: 'Sit sideways on the cushion with one hip close to the wall.',
  inWallFar: 'Lie down a forearm’s length from the wall and set your feet on it, knees bent.',
  inChair: 'Lie down in front of the chair and lift one calf, then the other, onto the seat.',
  inKnees: 'Lie down on your back and let one knee, then the other, come toward you.',
  inKneesHold: 'Your hands may rest on your shins or behind your thighs. They only keep company.',
  inFeet: 'Lie down on your back with your knees up and your feet a little apart.',
  inFeetLean: 'If you like, let your knees lean together, so that nothing has to hold them.',
  inChild: 'Kneel, bring the bolster between your knees, and lie down along it.',
  inChildHead: 'Turn your head to one side, whichever is easier. Let your arms lie beside it.',
  inDrapeBolster: 'Kneel in front of the bolster and lie down over it, belly first.',
  inDrapeHang: 'Rest your head on your hands or on the floor. Let your knees stay down.',
  inDrapeSeat: 'Kneel in front of it and lay your chest, arms and head on the soft part.',
  inRoller:
    'Kneel in front of the padded roller and lie down over it, belly first. It stays still.',
  inBlanket: 'Lie down on your back, knees up, with the fold under the low back or the pelvis.',
  inBed: 'Lie on your side and let your knees come up, as far as is pleasant.',
  inBedBack: 'Lie on your back and let your knees come up, feet on the mattress.',
  inBedKnees: 'If you like, let one knee and then the other rest toward your chest.',
  inDesk: 'Slide your chair back a little, fold your arms on the desk and lay your head on them.',
  inSide: 'Lie down on your side, head on a pillow, knees drawn up a little.',
  inSideEither: 'Either side is fine. A cushion under the belly may help.',
  inSeat: 'Sit so that the chair carries you. Both feet on the floor, hands in your lap.',

  // Making it easy
  easyDistance: 'Move nearer or farther until your legs rest. Straight is not the point.',
  easyKnees: 'Keep your knees soft. Nothing here needs to be straight.',
  easyHips: 'If flat is not comfortable, a cushion under the hips or a chair is just as good.',
  easyChair: 'Shift until the seat carries the whole calf, and the thighs hang.',
  easyBolster: 'More height is welcome. The softer the way down, the better.',
  easyFold: 'Try it a little higher or lower. Keep the place that softens, or take it out.',
  easyDesk: 'Let the desk carry the weight of your head and arms.',
  easyPillow: 'Put a pillow wherever something hangs: knees, belly, head.',
  easySeat: 'Lean back if there is a back to lean on.',
  easyNoPull: 'No pulling, no pushing deeper. Gravity is enough.',
  stopSharp:
    'If anything feels sharp or pinchy, press {{stopKey}}, or {{darkKey}} in the dark. We come out at once.',
  stopSharpSeat:
    'If anything feels sharp or pinchy, press {{stopKey}}, or {{darkKey}} in the dark, and sit up.',
  stopLegsUp:
    'Come down too if anything runs down a leg, or if you are dizzy or feel pressure in the eyes.',
  stopDownLeg: 'Stop too if anything runs down a leg, or goes numb.',
  stopFaceDown:
    'Stop too if anything runs down a leg, if breathing is hard, or if your knees hurt.',
  eyesChoice: 'Eyes closed or open, as you like. You can do all of this without looking.',
  eyesSilent: 'Eyes open or closed, as you like. Nothing will sound: look up now and then.',

  // Arriving
  arriveLegs: 'There is nothing to do now. The wall has your legs, the floor has your back.',
  arriveChair: 'There is nothing to do now. The chair has your legs, the floor has your back.',
  arriveFloor: 'There is nothing to do now. The floor has all of your weight.',
  arriveSupport: 'There is nothing to do now. What is under you has all of your weight.',
  arriveBed: 'There is nothing to do now. The bed has all of your weight.',
  arriveSeat: 'There is nothing to do now. The chair has your weight.',
  breathSoft: 'Let the breath be soft and low, through the nose if that is easy.',
  breathChoice:
    'You may follow the circle, or breathe freely. Light-headed? Let it go back to normal.',

  // Softening
  softLowBack: 'The low back may settle into the floor, a little more with each breath out.',
  softHips: 'Your hips have nothing to carry just now.',
  softRound: 'The back may round by itself. You need not help it.',
  softBelly: 'Let your belly drop into the support.',
  softJaw: 'Let the jaw be soft, the tongue heavy.',
  softShoulders: 'Let the shoulders be as heavy as they are.',
  softBreathBack: 'You may notice the breath in the back of the ribs.',
  softSide: 'The side you lie on is carried. The other may rest on it.',
  softSeat: 'Let the seat take the weight of the hips, the floor the weight of the feet.',
  softCheck: 'If the spine softens, you are doing it right. No need to think it over.',

  // Resting
  restLetGo: 'You have permission to let go for a while.',
  restStill: 'Being still is enough.',
  restSpace: 'A little more room, a little more length, if it comes.',
  restLonger: 'No need to reach anything. There is no one right way.',
  restWander: 'If thoughts wander, let them. The body keeps resting.',
  restAdjust: 'If something wants to move, let it move.',

  turnHead: 'If your head lies to one side, let it turn to the other now, slowly.',

  // Coming out
  releaseSoon: 'In a moment we come out, slowly. Nothing to do yet.',
  releaseFingers: 'Fingers and toes may begin to move.',
  outBendWall: 'Bend your knees and let your feet slide down the wall.',
  outBendChair: 'Bring your knees toward you and let your feet find the floor.',
  outFeetDown: 'Let your feet come back to the floor, one and then the other.',
  outOffCushion: 'Push with your feet and slide off the cushion, away from the wall.',
  outRoll: 'Let your knees fall to one side and roll after them.',
  outRollBed: 'If you are getting up, roll onto your side first.',
  outSide: 'Rest here on your side for a few breaths, head on your arm.',
  outSit: 'Push the floor away with your hands and come to sit. The head comes last.',
  outStay: 'Stay seated a moment, until the room is steady.',
  outHands: 'Bring your hands under your shoulders.',
  outPushUp: 'Push yourself up without hurry and sit back on your heels or to one side.',
  outSlideBack: 'Slide back off the support until your hips are on your heels or the floor.',
  outDeskUp: 'Press your hands into the desk and come up slowly, the head last.',
  outSeatUp: 'Come up tall again, as far as is easy.',
  outOpen: 'Let your eyes open, and look round a little.',
  outSleep: 'If sleep is near, stay as you are. This may end without you.',
  outBedEdge: 'Let your legs down over the edge and sit a moment before standing.',

  // Where a rest is stopped
  ackEnded: 'All right. We come back slowly, without hurry.',
  ackSharp: 'Thank you for stopping. Let go of the position now, in the easiest way there is.',
  ackSharpRest: 'Nothing more is asked of you. This one is put away until you say otherwise.',
  ackSharpUpright: 'Thank you for stopping. Stay as it is easiest, and let it settle.',
  ackDizzy: 'All right. Stay lying down, and let your breath go back to normal.',
  ackDizzyWait: 'Keep your head down until the room is steady. There is no hurry at all.',
  ackDizzySupport: 'All right. Stay where you are carried, and let your breath go back to normal.',
  ackDizzySupportWait: 'If you like, sink to one side and lie there until the room is steady.',
  ackDizzySeat: 'All right. Stay seated, feet on the floor, and let your breath go back to normal.',
  ackDizzySeatWait: 'If you feel faint, lie down on the floor. There is no hurry at all.',
  ackDizzyUpright:
    'All right. Sit or lie down where you are, and let your breath go back to normal.',
  ackDizzySteady: 'Nothing goes on until you say so. When the room is steady, press {{steadyKey}}.',
  ackDizzyHelp: 'If it does not pass, call somebody near you, or your emergency number.',
  ackFeelings: 'All right. Let your eyes open, if they are closed, and look round the room.',
  ackFeelingsGround: 'Feel what is under you. Name three things you can see.',

  // What to expect
  expectSoft: 'A softer, longer spine, or nothing in particular. Both are fine.',
  expectLegs: 'Legs that feel lighter, or tingle a little. If they go numb, come down.',
  expectRound: 'A gentle rounding of the back, without any pull.',
  expectBreath: 'A breath that grows slower by itself.',
  expectFeelings: 'Feelings may surface. They are welcome, and you may stop at any time.',
  expectCarried: 'The feeling of being carried by the floor, the bed or the chair.',
  expectAware: 'You may notice more of what your body tells you.',

  // When to stop
  stopIfSharp: 'Anything sharp or pinchy',
  stopIfLeg: 'Anything that travels down a leg',
  stopIfNumb: 'Numbness or tingling that does not pass',
  stopIfDizzy: 'Dizziness, or pressure in the head or eyes',
  stopIfKnees: 'Strain in the knees',
  stopIfBreath: 'Trouble breathing',
  stopIfMore: 'Any discomfort that grows instead of easing',

  // Calm me now
  calmIntro: 'A breath out, where you are.',
  calmOut: 'Breathe out, slowly.',
  calmHere: 'You are here. Feel what carries you.',
  calmLonger: 'Longer out than in, as far as is easy.',
  calmSee: 'Look round. Name three things you can see.',
  calmPasses: 'This passes. There is nothing to do but this.',
  calmFree: 'Follow the circle, or breathe as you like.',
  calmOver: 'Stay as long as you like.',

  // Layer: body scan
  scanJaw: 'Bring your attention to the jaw. Let it hang a little.',
  scanThroat: 'The throat and the back of the neck. Nothing to change.',
  scanShoulders: 'The shoulders, and how they lie.',
  scanRibs: 'The ribs, front and back, as they widen and sink.',
  scanBelly: 'The belly, allowed to be soft.',
  scanHips: 'The hips and the low back, and what carries them.',
  scanLegs: 'The legs, all the way to the toes.',
  scanWhole: 'And the whole body at once, resting.',

  // Layer: guided imagery
  imageWarm: 'If you like, picture warm sand under you, shaped exactly like you.',
  imageBreathOut: 'With each breath out, a little tension may run off into it.',
  imageSpine: 'Picture the spine as a chain let down gently, link by link.',
  imageWater: 'Somewhere there is water, moving slowly. Nothing is asked of you.',
  imageStay: 'Stay with the picture, or let it go.',

  // Layer: somatic tracking
  trackFind: 'If you like, find one sensation, and look at it as you would at weather.',
  trackSafe: 'It may grow, fade or move. You may simply watch.',
  trackElsewhere: 'If it is too much, rest your attention on your hands or the sounds around.',
  trackLight: 'Keep it light. There is nothing to solve.',
  trackOpen: 'Let it go, and feel the whole of you resting.',
} as const;

export type PracticeLine = KeyOf<typeof practice>;
