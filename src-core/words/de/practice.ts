import type { Translation } from '../catalogue.ts';
import type { practice as english } from '../en/practice.ts';
import { practiceTitles } from './practice-titles.ts';

/** German: every line a guided rest may show or speak. Each fits the time its voice has. */
export const practice: Translation<typeof english> = {
  // Titles of setups
  ...practiceTitles,

  // One sentence under each title
  introLegsWall: 'Flach auf dem Rücken, die Beine ruhen an einer Wand. Nichts ist zu halten.',
  introLegsWallRaised: 'Dasselbe mit einem Kissen unter dem Becken, wenn flach nicht bequem ist.',
  introLegsWallBent:
    'Weiter weg von der Wand, die Knie weich. Für Beine, die lieber nicht gestreckt sind.',
  introLegsChair:
    'Auf dem Rücken, die Waden auf der Sitzfläche. So kommt man am leichtesten hinein.',
  introKneesChest:
    'Auf dem Rücken, die Knie ruhen zur Brust hin. Der Rücken rundet sich von selbst.',
  introFeetFlat: 'Auf dem Rücken, Knie hoch, Füße am Boden. Klein, still, immer möglich.',
  introChild: 'Kniend und über etwas Weiches gebeugt, das dich vorn ganz trägt.',
  introDrapeBolster: 'Auf dem Bauch über einem Polster, alles hängt herab.',
  introDrapeCouch: 'Kniend vor dem Sofa, Brust und Kopf liegen auf der Sitzfläche.',
  introDrapeBed: 'Kniend vor dem Bett, Brust und Kopf liegen auf der Matratze.',
  introDrapeRoller: 'Auf dem Bauch über einer gepolsterten Rolle, die liegen bleibt. Kein Rollen.',
  introBlanket: 'Eine flache Falte unter Kreuz oder Becken, je nachdem, was weich wird.',
  introInBed: 'Auf der Seite im Bett, so rund, wie es angenehm ist. Du darfst einschlafen.',
  introBedMorning: 'Knie hoch unter der Decke, ein paar Atemzüge vor dem Tag.',
  introTravelNight:
    'Im Bett nach Flug, langer Fahrt oder Heben: Knie hoch, und nichts wird gedehnt.',
  introSeatedDrape: 'Auf deinem Stuhl, nach vorn auf den Tisch gelegt, der Kopf auf den Armen.',
  introSideLying: 'Auf der Seite, etwas zwischen den Knien. Freundlich zu fast jedem Körper.',
  introSeatedBreath: 'Auf irgendeinem Stuhl, Füße am Boden. Niemand um dich muss es merken.',

  // What to have ready
  bringWall: 'Ein freies Stück Wand',
  bringMat: 'Eine Matte, ein Teppich oder der bloße Boden',
  bringHead: 'Wenn du magst, etwas Weiches für den Kopf',
  bringWarm: 'Wenn du magst, eine Decke gegen die Kühle',
  bringHips: 'Ein Kissen, ein Polster oder eine gefaltete Decke',
  bringChair: 'Ein Stuhl, der fest steht',
  bringBolster: 'Ein Yogapolster oder ein festes Kissen',
  bringPillow: 'Ein Kissen',
  bringCouch: 'Das Sofa',
  bringBed: 'Dein Bett',
  bringRoller: 'Eine Schaumstoffrolle, in eine Decke gewickelt',
  bringFold: 'Eine Decke, ein- oder zweimal gefaltet, nicht dicker, als eine Hand breit ist',
  bringKnees: 'Ein Kissen für zwischen oder unter die Knie',
  bringKneel: 'Etwas Weiches zum Knien',
  bringDesk: 'Dein Stuhl und die Kante des Tisches',
  bringSeat: 'Irgendein Stuhl',

  // Names of steps
  stepWalk: 'Auf dem Weg',
  stepGetIn: 'Hineinkommen',
  stepAdjust: 'Bequem machen',
  stepArrive: 'Ankommen',
  stepSoften: 'Weich werden',
  stepRest: 'Ruhen',
  stepRelease: 'Zum Ende kommen',
  stepBend: 'Knie beugen',
  stepHands: 'Hände unter die Schultern',
  stepRoll: 'Zur Seite rollen',
  stepSide: 'Auf der Seite ruhen',
  stepSit: 'Aufsetzen',
  stepRise: 'Langsam hochkommen',
  stepUncurl: 'Entfalten',
  stepStay: 'Noch einen Moment bleiben',
  stepStop: 'Hier aufhören',

  // On the way there
  walkFloor: 'Lass den Bildschirm, wie er ist. Such dir in Ruhe deinen Platz am Boden.',
  walkWall: 'Lass den Bildschirm, wie er ist. Geh in Ruhe zu deiner Wand.',
  walkBed: 'Lass den Bildschirm, wie er ist. Geh in Ruhe zu deinem Bett.',
  walkCouch: 'Lass den Bildschirm, wie er ist. Geh hinüber zum Sofa.',
  walkDesk: 'Bleib, wo du bist. Schieb die Tastatur zurück und mach etwas Platz.',
  walkChair: 'Bleib, wo du bist, oder such dir einen Stuhl, den du magst.',
  walkRoom: 'Dämpf das Licht, wenn du magst. Warm und still genügt.',
  walkReady: 'Wenn du da bist, drück {{arriveKey}}, oder warte einfach.',

  // Getting in
  inWallSit: 'Setz dich seitlich auf den Boden, eine Hüfte nah an der Wand.',
  inWallSwing: 'Stütz dich auf den Ellbogen, lass die Beine hoch und leg dich, den Kopf zuletzt.',
  inWallRaised: 'Setz dich seitlich auf das Kissen, eine Hüfte nah an der Wand.',
  inWallFar: 'Leg dich eine Unterarmlänge vor die Wand, Füße daran, Knie gebeugt.',
  inChair: 'Leg dich vor den Stuhl und heb erst eine Wade, dann die andere hinauf.',
  inKnees: 'Leg dich auf den Rücken, lass ein Knie und dann das andere zu dir kommen.',
  inKneesHold: 'Die Hände dürfen an Schienbein oder Schenkel ruhen. Sie begleiten nur.',
  inFeet: 'Leg dich auf den Rücken, Knie hoch, Füße etwas auseinander.',
  inFeetLean: 'Wenn du magst, lass die Knie aneinander lehnen. Dann hält nichts mehr.',
  inChild: 'Knie dich hin, nimm das Polster zwischen die Knie und leg dich der Länge nach darauf.',
  inChildHead: 'Dreh den Kopf zu der Seite, die leichter ist. Die Arme liegen daneben.',
  inDrapeBolster: 'Knie dich vor das Polster und leg dich darüber, der Bauch zuerst.',
  inDrapeHang: 'Leg den Kopf auf die Hände oder den Boden. Die Knie bleiben unten.',
  inDrapeSeat: 'Knie dich davor und leg Brust, Arme und Kopf auf das Weiche.',
  inRoller:
    'Knie dich vor die gepolsterte Rolle und leg dich darüber, Bauch zuerst. Sie bleibt still.',
  inBlanket: 'Leg dich auf den Rücken, Knie hoch, die Falte unter Kreuz oder Becken.',
  inBed: 'Leg dich auf die Seite, die Knie hoch, so weit es angenehm ist.',
  inBedBack: 'Leg dich auf den Rücken, Knie hoch, Füße auf der Matratze.',
  inBedKnees: 'Wenn du magst, lass ein Knie, dann das andere zur Brust sinken.',
  inDesk: 'Rück den Stuhl etwas zurück, leg die Arme auf den Tisch und den Kopf darauf.',
  inSide: 'Leg dich auf die Seite, Kopf auf ein Kissen, Knie etwas angezogen.',
  inSideEither: 'Beide Seiten sind gut. Ein Kissen unter dem Bauch, wenn es hilft.',
  inSeat: 'Setz dich so, dass der Stuhl dich trägt. Füße am Boden, Hände im Schoß.',

  // Making it easy
  easyDistance: 'Rück näher oder weiter weg, bis die Beine ruhen. Gestreckt muss nichts sein.',
  easyKnees: 'Lass die Knie weich. Nichts hier muss gestreckt sein.',
  easyHips: 'Ist flach nicht bequem, ist ein Kissen oder ein Stuhl genauso gut.',
  easyChair: 'Rück so, dass der Sitz die Waden ganz trägt und die Schenkel hängen.',
  easyBolster: 'Mehr Höhe ist willkommen. Je weicher der Weg hinab, desto besser.',
  easyFold: 'Etwas höher, etwas tiefer? Behalte, was weich macht, oder nimm sie weg.',
  easyDesk: 'Lass den Tisch das Gewicht von Kopf und Armen tragen.',
  easyPillow: 'Leg ein Kissen hin, wo etwas hängt: Knie, Bauch, Kopf.',
  easySeat: 'Lehn dich an, wenn es eine Lehne gibt.',
  easyNoPull: 'Kein Ziehen, kein Tieferdrücken. Die Schwerkraft genügt.',
  stopSharp:
    'Sticht oder klemmt etwas, drück {{stopKey}}, oder {{darkKey}} im Dunkeln. Wir kommen gleich heraus.',
  stopSharpSeat:
    'Sticht oder klemmt etwas, drück {{stopKey}}, oder {{darkKey}} im Dunkeln, und setz dich auf.',
  stopLegsUp:
    'Komm auch herunter, wenn etwas ins Bein zieht, bei Schwindel oder Druck in den Augen.',
  stopDownLeg: 'Hör auch auf, wenn etwas ins Bein zieht oder taub wird.',
  stopFaceDown: 'Hör auch auf, wenn etwas ins Bein zieht, bei Atemnot oder wenn die Knie wehtun.',
  eyesChoice: 'Augen zu oder offen, wie du magst. Du musst bei alledem nicht hinsehen.',
  eyesSilent: 'Augen auf oder zu, wie du magst. Nichts wird zu hören sein: sieh ab und zu hin.',

  // Arriving
  arriveLegs: 'Jetzt ist nichts zu tun. Die Wand hat die Beine, der Boden den Rücken.',
  arriveChair: 'Jetzt ist nichts zu tun. Der Stuhl hat die Beine, der Boden den Rücken.',
  arriveFloor: 'Jetzt ist nichts zu tun. Der Boden hat dein ganzes Gewicht.',
  arriveSupport: 'Jetzt ist nichts zu tun. Was unter dir liegt, trägt dich ganz.',
  arriveBed: 'Jetzt ist nichts zu tun. Das Bett hat dein ganzes Gewicht.',
  arriveSeat: 'Jetzt ist nichts zu tun. Der Stuhl hat dein Gewicht.',
  breathSoft: 'Lass den Atem weich und tief unten sein, gern durch die Nase.',
  breathChoice: 'Folge dem Kreis, wenn du magst, oder atme frei. Schwindlig? Dann atme wie sonst.',

  // Softening
  softLowBack: 'Das Kreuz darf in den Boden sinken, mit jedem Ausatmen etwas mehr.',
  softHips: 'Deine Hüften haben gerade nichts zu tragen.',
  softRound: 'Der Rücken darf sich von selbst runden. Du musst nicht helfen.',
  softBelly: 'Lass den Bauch in die Stütze sinken.',
  softJaw: 'Lass den Kiefer weich sein, die Zunge schwer.',
  softShoulders: 'Lass die Schultern so schwer sein, wie sie sind.',
  softBreathBack: 'Vielleicht merkst du den Atem hinten in den Rippen.',
  softSide: 'Die untere Seite wird getragen. Die obere darf auf ihr ruhen.',
  softSeat: 'Lass den Sitz die Hüften tragen und den Boden die Füße.',
  softCheck: 'Wird der Rücken weicher, machst du es richtig. Mehr Denken braucht es nicht.',

  // Resting
  restLetGo: 'Du darfst für eine Weile loslassen.',
  restStill: 'Still zu sein genügt.',
  restSpace: 'Etwas mehr Raum, etwas mehr Länge, wenn es kommt.',
  restLonger: 'Nichts muss erreicht werden. Es gibt nicht den einen richtigen Weg.',
  restWander: 'Wandern die Gedanken, lass sie. Der Körper ruht weiter.',
  restAdjust: 'Möchte sich etwas bewegen, darf es das.',

  turnHead: 'Liegt dein Kopf zur Seite, dreh ihn jetzt langsam zur anderen.',

  // Coming out
  releaseSoon: 'Gleich kommen wir heraus, langsam. Noch ist nichts zu tun.',
  releaseFingers: 'Finger und Zehen dürfen sich regen.',
  outBendWall: 'Beug die Knie und lass die Füße an der Wand hinabgleiten.',
  outBendChair: 'Zieh die Knie zu dir heran und lass die Füße den Boden finden.',
  outFeetDown: 'Lass die Füße zum Boden zurückkommen, erst den einen, dann den anderen.',
  outOffCushion: 'Drück dich mit den Füßen von der Wand weg, vom Kissen herunter.',
  outRoll: 'Lass die Knie zu einer Seite sinken und roll hinterher.',
  outRollBed: 'Wenn du aufstehst, roll dich zuerst auf die Seite.',
  outSide: 'Ruh hier auf der Seite, ein paar Atemzüge lang, der Kopf auf dem Arm.',
  outSit: 'Drück den Boden mit den Händen weg und komm ins Sitzen. Der Kopf kommt zuletzt.',
  outStay: 'Bleib einen Moment sitzen, bis sich nichts mehr dreht.',
  outHands: 'Bring die Hände unter die Schultern.',
  outPushUp: 'Drück dich ohne Eile hoch und setz dich auf die Fersen oder daneben.',
  outSlideBack: 'Gleite rückwärts von der Stütze, bis du auf den Fersen oder am Boden sitzt.',
  outDeskUp: 'Drück die Hände auf den Tisch und komm langsam hoch, der Kopf zuletzt.',
  outSeatUp: 'Richte dich wieder auf, so weit es leicht geht.',
  outOpen: 'Lass die Augen aufgehen und sieh dich ein wenig um.',
  outSleep: 'Ist der Schlaf nah, bleib so. Dies hier darf ohne dich enden.',
  outBedEdge: 'Lass die Beine über die Kante und sitz einen Moment, bevor du aufstehst.',

  // Where a rest is stopped
  ackEnded: 'Gut. Wir kommen langsam zurück, ohne Eile.',
  ackSharp: 'Danke, dass du aufgehört hast. Lass die Haltung jetzt los, so leicht es geht.',
  ackSharpRest: 'Mehr wird nicht verlangt. Diese Haltung bleibt weg, bis du etwas anderes sagst.',
  ackSharpUpright: 'Danke, dass du aufgehört hast. Bleib so, wie es am leichtesten ist.',
  ackDizzy: 'Gut. Bleib liegen und lass den Atem wieder normal werden.',
  ackDizzyWait: 'Lass den Kopf unten, bis sich nichts mehr dreht. Es eilt überhaupt nicht.',
  ackDizzySupport: 'Gut. Bleib, wo du getragen wirst, und lass den Atem wieder normal werden.',
  ackDizzySupportWait:
    'Wenn du magst, sink zur Seite und bleib liegen, bis sich nichts mehr dreht.',
  ackDizzySeat: 'Gut. Bleib sitzen, Füße am Boden, und lass den Atem wieder normal werden.',
  ackDizzySeatWait: 'Wird dir schwarz vor Augen, leg dich auf den Boden. Es eilt überhaupt nicht.',
  ackDizzyUpright: 'Gut. Setz oder leg dich hin, wo du bist, und lass den Atem normal werden.',
  ackDizzySteady:
    'Nichts geht weiter, bis du es sagst. Dreht sich nichts mehr, drück {{steadyKey}}.',
  ackDizzyHelp: 'Geht es nicht vorbei, ruf jemanden in deiner Nähe oder den Notruf.',
  ackFeelings: 'Gut. Lass die Augen aufgehen, falls sie zu sind, und sieh dich im Raum um.',
  ackFeelingsGround: 'Spür, was unter dir ist. Nenn drei Dinge, die du siehst.',

  // What to expect
  expectSoft: 'Ein weicherer, längerer Rücken, oder nichts Besonderes. Beides ist gut.',
  expectLegs:
    'Beine, die sich leichter anfühlen oder etwas kribbeln. Werden sie taub, komm herunter.',
  expectRound: 'Eine sanfte Rundung des Rückens, ohne jeden Zug.',
  expectBreath: 'Ein Atem, der von selbst langsamer wird.',
  expectFeelings:
    'Gefühle können auftauchen. Sie sind willkommen, und du kannst jederzeit aufhören.',
  expectCarried: 'Das Gefühl, vom Boden, vom Bett oder vom Stuhl getragen zu werden.',
  expectAware: 'Vielleicht merkst du mehr von dem, was dein Körper dir sagt.',

  // When to stop
  stopIfSharp: 'Alles, was sticht oder klemmt',
  stopIfLeg: 'Alles, was in ein Bein zieht',
  stopIfNumb: 'Taubheit oder Kribbeln, das nicht vergeht',
  stopIfDizzy: 'Schwindel oder Druck in Kopf oder Augen',
  stopIfKnees: 'Belastung in den Knien',
  stopIfBreath: 'Mühe beim Atmen',
  stopIfMore: 'Jedes Unbehagen, das wächst statt nachzulassen',

  // Ruhig werden
  calmIntro: 'Ein Atemzug hinaus, wo du gerade bist.',
  calmOut: 'Atme aus, langsam.',
  calmHere: 'Du bist hier. Spür, was dich trägt.',
  calmLonger: 'Länger aus als ein, so weit es leicht geht.',
  calmSee: 'Sieh dich um. Nenn drei Dinge, die du siehst.',
  calmPasses: 'Das geht vorbei. Mehr ist nicht zu tun.',
  calmFree: 'Folge dem Kreis, oder atme, wie du magst.',
  calmOver: 'Bleib, so lange du magst.',

  // Layer: body scan
  scanJaw: 'Richte die Aufmerksamkeit auf den Kiefer. Er darf hängen.',
  scanThroat: 'Der Hals und der Nacken. Nichts muss anders werden.',
  scanShoulders: 'Die Schultern, und wie sie liegen.',
  scanRibs: 'Die Rippen, vorn und hinten, wie sie weit werden und sinken.',
  scanBelly: 'Der Bauch, der weich sein darf.',
  scanHips: 'Die Hüften und das Kreuz, und was sie trägt.',
  scanLegs: 'Die Beine, bis hinab zu den Zehen.',
  scanWhole: 'Und der ganze Körper zugleich, ruhend.',

  // Layer: guided imagery
  imageWarm: 'Wenn du magst: warmer Sand unter dir, genau nach dir geformt.',
  imageBreathOut: 'Mit jedem Ausatmen darf etwas Spannung hineinrinnen.',
  imageSpine: 'Der Rücken als Kette, sanft abgelegt, Glied für Glied.',
  imageWater: 'Irgendwo ist Wasser, das sich langsam bewegt. Nichts wird verlangt.',
  imageStay: 'Bleib bei dem Bild, oder lass es gehen.',

  // Layer: somatic tracking
  trackFind: 'Wenn du magst, such eine Empfindung und sieh sie an wie das Wetter.',
  trackSafe: 'Sie darf wachsen, vergehen, wandern. Sieh nur zu.',
  trackElsewhere:
    'Ist es zu viel, geh mit der Aufmerksamkeit zu den Händen oder zu den Geräuschen.',
  trackLight: 'Nimm es leicht. Hier ist nichts zu lösen.',
  trackOpen: 'Lass sie gehen und spür dich ganz, ruhend.',
};
