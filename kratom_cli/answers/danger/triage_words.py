"""The words by which `triage` recognises an emergency, for people to read and to add to.

`FAMILIES` are words that mean the same here; a word with `_` is a phrase. `SIGNS` are what to look
for, the most urgent first. `TRANSLATED` turns the plainest alarms in other languages into English.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Strength = Literal["sure", "if-somebody", "hint"]
"""`sure` alarms by itself; `if-somebody` when it happens to a person or now; `hint` never fully."""

FAMILIES: dict[str, str] = {
    # Who, when and what kind of question.
    "SELF": "i im ive id ill me my myself mine am we us our",
    "OTHER": """
        he hes she shes him his her they theyre them someone somebody friend friends bf gf
        boyfriend girlfriend husband hubby wife spouse partner fiance son daughter mom mum
        mother dad father brother bro sister sis cousin uncle aunt roommate roomate flatmate
        dude guy girl teen teenager kid kids child toddler baby infant newborn patient
        stranger coworker neighbor grandma grandpa grandson granddaughter niece nephew buddy
        pal mate student client customer employee classmate ex stepson stepdaughter stepdad
        stepmom roomie homie bestie hijo
    """,
    "NOW": """
        now rn right_now just currently tonight today having keeps started starting help
        happening suddenly minutes hours_ago hour_ago hrs_ago hr_ago minutes_ago minute_ago
        mins_ago min_ago last_night last_hour this_morning asap please hurry still again
        twice
    """,
    "HAPPENED": "had took taken gave got ate drank mixed after after_taking swallowed used",
    "PAST": """
        ago last_year last_month last_summer last_winter years_ago as_a_child as_a_kid
        when_i_was history_of died used_to in_the_past once childhood passed_away history
        for_years
    """,
    "QUESTION": """
        can could does do did is are will would what whats why how which when where who
        whos should if has have
    """,
    "ANYBODY": "you your people users nobody anybody anyone everybody everyone",
    "MODAL": "can could does do did will would",
    "STUDY": """
        study studies studied statistics stats research risk risks rate rates cause causes
        caused causing prevent prevention preventing evidence report reports reported
        reporting law laws cost costs price trend trends visits vs versus mice rats toxic
        fatalities survey legal ban bans banned customs fda dea police feds federal seized
        seizes shipment shipments products scheduling schedule link linked odds common
        chance chances explained definition meaning mechanism deaths number numbers percent
        percentage review case_report side_effect side_effects effects users market sites
        prevalence concentration concentrations case warning news agency raid outcomes data
        exposure exposures difference between education training defects
    """,
    "WATCHING": """
        signs_of symptoms_of symptom symptoms signs look_like looks_like tell_if know_if
        what_to_do what_do_i_do what_should_i_do
    """,
    "SUBSTANCE": """
        kratom ktom kratum kratem ketum biak 7oh oh 7_oh 7hydroxy mitragynine extract
        extracts it this that tea powder leaf naloxone opms
    """,
    # Breathing, waking, colour.
    "NOT": """
        not no never wont cant cannot isnt doesnt dont didnt aint wouldnt couldnt arent
        wasnt havent hasnt unable stopped stop stops stopping without barely hardly nobody
        none
    """,
    "WAKE": """
        wake wakes waking woke wakeup awaken rouse roused rousing waken get_up get_him_up
        come_to come_round come_around comes_to came_to
    """,
    "DRUG": """
        kratom ktom kratum kratem ketum biak 7oh 7_oh 7hydroxy 7_hydroxy hydroxy pseudo mgm
        mitragynine extract extracts feel_free opms shot
    """,
    "NUMBER": """
        3 4 5 6 7 8 9 10 two three four five six seven eight nine ten several bunch handful couple
    """,
    "SEVEN": "7oh 7ohs 7_oh 7hydroxy 7_hydroxy hydroxy pseudo mgm",
    "YOUNG": "son daughter teen teenager teenage",
    "LITTLE": """
        toddler baby kid child infant kids little_one yo yr_old year_old years_old month_old mo_old
        months_old grandbaby preschooler kindergartner kindergartener y_o tot newborn breastfed
    """,
    "DROWSY": "sleepy sleepier drowsy drowsier groggy lethargic sedated",
    "DULL": """
        slurring slurred slurs mumbling mumbles incoherent nodding nodding_off nodding_out
        nods_off nodded_off drifting drifting_off drifts_off zoning_out zoned_out stumbling
        staggering half_asleep dozing_off back_asleep limp acting_drunk acts_drunk out_of_it
        barely_conscious zombie zonked gibberish
    """,
    "SLEEPY": """
        sleepy drowsy sedated tired asleep woozy loopy dazed dopey groggy lethargic falling_asleep
        falls_asleep fell_asleep
    """,
    "HABIT": """
        a_day every_day each_day daily usually sometimes always normally normal often for_years
        for_a_year for_months for_weeks
    """,
    "VERY": "really very so super extremely too getting keeps barely cant wont",
    "BREATHE": "breathe breathing breath breaths breathes breathin respiration",
    "SLOW": "slow slowly shallow slowed weak weakly irregular uneven once every wet",
    "BLUE": "blue bluish purple gray grey ashen ash",
    "LIPS": "lips lip fingernails nails fingers face mouth fingertips hands",
    "RESPOND": """
        responding responsive respond responds answering reacting react reacts moving move moved
        talk budge budging
    """,
    "OUT": """
        unconscious unresponsive passed_out knocked_out out_cold coma comatose lifeless
        lost_consciousness out_like_a_light passing_back_out passes_back_out unconsious
        slumped slumped_over lost_awareness
    """,
    "I_FAINTED": "fainted fainting passed_out blacked_out collapsed faint_twice",
    "GURGLE": "gurgling gurgle gurgles death_rattle snoring agonal rattling gasping",
    "STOPPED": "not isnt aint wasnt arent no quit without stopped stop stops doesnt",
    "CANT": "cant cannot couldnt unable",
    "CHOKING": "choking choked chokes",
    "BREATHLESS": "breathless short_of_breath shortness_of_breath suffocating suffocate",
    "ANSWER": "responding responsive respond responds answering reacting react reacts",
    "SUDDEN": "suddenly sudden all_at_once all_of_a_sudden out_of_nowhere instantly",
    "PUPILS": "pupils pupil pinpoint pin_point",
    "OVERDOSED": "overdosed overdosing odd_on oding oded ods overdoses_now",
    "OVERDOSE": "overdose overdoses od overdosis",
    "NARCAN": "narcan naloxone narcans",
    "GIVE": "gave give given giving",
    "EVERYDAY": "morning mornings early late alarm work school time easily",
    "AWAKE": "awake eyes_open conscious upright",
    "ALONE": "alone by_myself home_alone no_one_here nobody_here no_one_home nobody_home",
    "TOO_MUCH": """
        too_much too_many a_lot by_accident accidentally accidently accident fatal lethal
        double ton by_mistake megadose megadosing megadosed megadoses overdid_it overdid overdone
    """,
    "TOOK": "took taken take swallowed drank ate had mixed downed popped chugged",
    "FADING": """
        fading fade slipping_away myself_slipping going_dark pass_out passing_out slipping
        black_out blacking_out going_black blacked
    """,
    "DYING": "dying going_to_die gonna_die about_to_die",
    "AMBULANCE": "ambulance 911 999 112 000 paramedics",
    "PULSE": "pulse heartbeat",
    "FALL": """
        collapsed dropped fell_over keeled_over fell_down fell_on_the_floor fell_to_the_floor
        went_down hit_the_floor
    """,
    # Seizure, heat, serotonin.
    "SEIZING": "seizing convulsing seizuring siezing",
    "SEIZURE": "seizure convulsion convulsions siezure seizuer grand_mal",
    "SEIZURES": "seizures siezures",
    "JERKING": """
        jerking jerks spasming thrashing spazzing spazing drooling clenched convulsed
        flopping stiffened
    """,
    "ROLLED": "rolled rolling rolls",
    "FOAM": "foaming foam frothing",
    "STIFF": "stiff rigid rigidity locked_up locked stiffening rock_hard",
    "HOT": """
        burning_up hot burning_hot overheated overheating fever feverish boiling burning
        hyperthermia on_fire heat_stroke heatstroke sunstroke
    """,
    "SHAKING": """
        shaking shivering twitching tremors tremor trembling twitchy shivers jittery
        shakes jerky shaky twitch
    """,
    "SWEATING": "sweating sweats drenched sweaty",
    "CONFUSED": "confused confusion disoriented delirious agitated",
    "ANTIDEPRESSANT": """
        ssri ssris snri antidepressant antidepressants zoloft sertraline lexapro
        escitalopram prozac fluoxetine paxil paroxetine celexa citalopram effexor
        venlafaxine cymbalta duloxetine wellbutrin trazodone maoi tramadol nardil parnate
        pristiq dxm triptan sumatriptan linezolid mirtazapine
    """,
    "MUDDLED": "confused confusion disoriented delirious delirium disorientated",
    # Stroke, bleeding, a blow to the head, low sugar, urine.
    "FACE": "face mouth smile eyelid",
    "DROOP": """
        droop droops drooping drooped droopy sagging sags lopsided crooked paralyzed paralysed
    """,
    "ONE_SIDE": """
        one_side left_side right_side one_arm one_leg left_arm right_arm left_leg right_leg
        half_of_his half_of_her half_my half_of_my half_of_the
    """,
    "LIMB": "arm arms leg legs left_arm right_arm left_leg right_leg hand hands",
    "WEAK": "weak weakness numb numbness paralyzed paralysed limp dead",
    "SPEAK": "speak talk speech words",
    "HEADACHE": "headache headaches head_pain migraine",
    "WORST": "worst thunderclap excruciating",
    "SEE": "see sight vision",
    "BLEEDING": "bleeding bleeds bleed haemorrhage hemorrhage hemorrhaging",
    "COUGH": "coughing cough coughed coughs hacking spitting spit",
    "TARRY": "black tarry bloody maroon",
    "STOOL": "stool stools poop poo poops feces faeces pooping",
    "BANGED": "hit banged bumped smashed cracked struck slammed hurt",
    "LOW_SUGAR": "hypoglycemia hypoglycaemia hypoglycemic hypoglycaemic",
    "COLA": "cola coke tea cola_colored cola_coloured coke_colored tea_colored tea_coloured",
    "BLADDER": "bladder",
    "PREGNANT": "pregnant pregnancy pregnent trimester preggo weeks_along",
    "MOVING": "moving move moves moved kicking kick kicks kicked",
    # Suicide and self-harm.
    "MEANS": "gun rope noose razor blade",
    "HEIGHT": "bridge building roof garage cliff balcony ledge train",
    "GIVE_UP": "give_up giving_up",
    "WAY": "way ways method methods quickest painless painlessly easiest fastest",
    "DIE": "die dead dying death",
    "THEMSELF": "myself yourself himself herself themself themselves oneself my_self me_self",
    "KILL": "kill killing kills trying_to_kill hang hanging shoot shooting harm harming unalive",
    "HURT": "hurt hurting cut cutting cuts",
    "WANT": """
        want wants wanna wanted wish wishes going gonna ready about plan planning thinking
        try
    """,
    "END": "end ending ended over",
    "LIVE": "live living alive exist existing be_here go_on going_on life",
    "SUICIDAL": "suicidal kms unalive kill_myself suicidal_thoughts kys ctb sewerslide",
    "SUICIDE": "suicide",
    "PILLS": """
        pills pill bottle tablets meds medicine tylenol acetaminophen paracetamol
        ibuprofen advil excedrin benadryl xanax capsules sleeping_pills everything
        antidepressants stash
    """,
    "ALL": "all whole entire bunch handful every everything full",
    "ON_PURPOSE": "on_purpose deliberately intentionally purposely purpose",
    # Heart, chest, allergy, liver, mind, gut.
    "CHEST": "chest",
    "HURTS": """
        hurts hurting hurt tight tightness crushing squeezing pressure heavy aching pain
        pains stabbing burning
    """,
    "ARM": "arm jaw shoulder numb numbness sweating short_of_breath breath left_arm",
    "HEART": "heart hr heartrate heartbeat hearts",
    "RACING": """
        racing pounding fluttering skipping irregular beating palpitating races pounds
        skips beat fast bpm jumping stopping explode exploding burst weird funny crazy
        all_over wrong flipping skipped
    """,
    "PALPITATIONS": "palpitations tachycardia afib",
    "SWELLING": """
        swelling swollen swelled closing closed closes swells swell tightening closing_up
        huge thick swollen_shut blew_up puffy
    """,
    "THROAT": "throat tongue lips lip face airway mouth",
    "HIVES": "hives rash welts",
    "EYES": "eyes eye eyeballs skin whites sclera",
    "YELLOW": "yellow yellowish jaundiced jaundice",
    "URINE": "urine pee piss peeing",
    "DARK": "dark brown coke cola orange tea black coke_colored",
    "NO_PERSON": """
        vendor vendors website websites site app server seller company email emails shipping
        tracking laptop computer link customer_service customer_support
    """,
    "THING": """
        opportunity opportunities day moment chance chances initiative control power asset assets
        shipment shipments product products property stash
    """,
    "FAREWELL": "goodbye goodbyes farewell",
    "GIVING_IN": "point done goodbye hopeless worthless enough burden over farewell",
    "LIVER_SIGN": "itchy itch itching pale poop stool stools right_side yellow side_hurts",
    "MAD": """
        hallucinating talking_to_him talking_to_her talking_to_me psychotic delusional
        paranoid hearing_voices seeing_things psychosis delirious hears_voices sees_things
        seeing_bugs losing_it going_crazy gone_crazy demon seeing_stuff hear_voices out_of_it
        out_of_his_mind out_of_her_mind
    """,
    "WILD": """
        screaming violent yelling freaking_out attacking fighting naked knife screams
        punching no_clothes running_around smashing breaking
    """,
    "AFTER_ME": "after following watching trying_to_kill out_to_get spying",
    "VOMIT": """
        vomiting throwing_up puking vomit vomited puked threw_up retching barfing puke
        throw_up
    """,
    "PEED": "peed pee urine urinated urinate peeing piss",
    "DIZZY": "dizzy lightheaded faint confused",
    "BLOOD": "blood bloody",
    "DOWN": "down fluids water anything",
    "BUP": """
        suboxone sub subs bupe buprenorphine subutex naltrexone vivitrol narcan naloxone
        sublocade zubsolv revia pwd
    """,
    "SICK": """
        sick hell dying sweating shaking puking throwing_up vomiting convulsing worse_than
        sicker agony terrible horrible awful worst got_worse violently_ill
    """,
    "TOO_SOON": "too_soon too_early too_fast early soon not_long_enough jumped_the_gun",
    "LOPERAMIDE": "loperamide imodium immodium loperimide lope diamode",
    "STRIP": "strip strips film",
    "CONTAINER": "box boxes pack packs packet packets bottle bottles blister sheet extra",
    "NONSTOP": "nonstop non_stop constantly endlessly every_hour every_few_minutes for_hours",
    # Children, animals, babies.
    "PET": """
        dog dogs puppy pup pups cat cats kitten doggo doggy kitty pet pets rabbit ferret
        bird parrot lab labrador chihuahua husky pitbull poodle beagle terrier retriever
        bulldog corgi dachshund yorkie goldendoodle german_shepherd shih_tzu horse goat
        pig cow chicken hamster bunny guinea_pig mutt animal
    """,
    "ATE": """
        ate eaten swallowed swallow drank drunk licked licked_up chewed got_into got_in
        gotten_into ingested found_and_ate bit_into put_in sipped hold_of into_the
        in_her_mouth in_his_mouth eat_some tried_some took chewing eating licking drinking
        sucking biting downed emptied popped
    """,
    "CHILD": """
        toddler baby kid child infant kids little_one grandson granddaughter niece nephew
        yo yr_old year_old years_old month_old mo_old months_old dementia alzheimers
        grandbaby preschooler kindergartner kindergartener y_o grader schooler tot hijo
    """,
    "SON": "son daughter boy girl brother sister",
    "NEWBORN": "newborn baby infant days_old day_old weeks_old week_old",
    "NEWBORN_SIGN": """
        shaking tremors tremor jittery high_pitched shrill stiff twitching crying screams
        screaming shakes sneezing trembling limp
    """,
    "FEED": "feed feeding eat eating nurse latch",
    "BIRTH": "birth born due labor labour deliver delivery",
    # What is only a hint.
    "BODY": """
        mouth skin color colour vision hands muscles legs heart heartbeat tongue eyes
        chest arm jaw pupils face lips breathing veins body stomach feet hand
    """,
    "QUIT": "quit quitting withdrawal withdrawals wd wds stopped stopping sober paws since",
    "TROUBLE": """
        floor drooling oxygen screaming naked knife gun bridge wrists bleeding gasping
        grand_mal pale sick sicker vomiting throwing_up puking spinning crying terrified
        dangerous reaction unconscious consciousness swelling dead dying collapsed emergency
        fainted fainting chest blue seizure seizures overdose overdosed convulsing worried
        panicking numb paralyzed goodbye suicide low shaking confused slumped drowning drool
        drools snore slurring wall walls rope noose jump die brains cutting cut lethal fatal
        clenched awareness explode huge wheezing twitching trembling weak stand vision
        blurry collapse worse hell agony freaking choking stuck breathe breath hurts hurting
        burning poisoned missing demon killing something awful diarrhea hospital er double
    """,
    "UNWELL": """
        right calm weird strange scared faint terrified dizzy awful panic shit bad
        wrong funny terrible horrible fuzzy rough ill messed
    """,
    "DESPAIR": "hopeless worthless burden empty despair pointless miserable",
    "LOW": "sad lonely low alone numb lost depressed down",
    "KILLING_ME": "killing_me kill_me",
    "HOSPITAL": "hospital er a_and_e emergency_room emergency urgent_care 911 ambulance",
    "SEDATIVE": """
        xanax klonopin ativan valium benzo benzos alcohol wine beer vodka drunk liquor
        fentanyl fent oxy perc percs percocet norco heroin morphine ambien soma gabapentin
        xans bars
    """,
}


class Sign(NamedTuple):
    """A page, how strong the sign is, and patterns of which each must be in the text.

    In a pattern capitals are families, small letters a word, `..` up to four words between. A
    pattern after `-` must not be in the text.
    """

    page: str
    strength: Strength
    patterns: tuple[str, ...]


def _signs(page: str, strength: Strength, text: str) -> list[Sign]:
    """Return the signs in `text`: `;` parts them, ` + ` patterns that must all be there."""
    lines = (" ".join(each.split()) for each in text.split(";"))
    return [Sign(page, strength, tuple(line.split(" + "))) for line in lines]


SIGNS: list[Sign] = [
    *_signs("suicidal-thoughts", "sure", """
        NOT WANT .. WAKE; NOT WANT wake; never wake up; NOT be_here; wish .. NOT .. WAKE;
        hope i .. NOT .. WAKE; hoping i .. NOT .. WAKE; planning to od; plan to od;
        planning to overdose; plan to overdose; want to od + -NOT want;
        want to overdose + -NOT want; how much + KILL THEMSELF; how many + KILL THEMSELF;
        tonight is the night + GIVING_IN + -QUIT
    """),
    *_signs("suicidal-thoughts", "hint", "tonight is the night + -QUIT"),
    *_signs("overdose-on-purpose", "sure", """
        TOOK .. everything + NOT .. WAKE; TOOK .. ALL + hoping NOT; TOOK + because .. to die;
        TOOK .. ALL + to END it; TOOK + to END it all; TOOK .. ALL .. SEDATIVE;
        TOOK .. ALL + FAREWELL; ATE .. PILLS .. die; TOOK .. PILLS .. die
    """),
    *_signs("seizure", "sure", "SHAKING + NOT answering"),
    *_signs("dehydration-withdrawal", "sure", "dehydrated + I_FAINTED"),
    *_signs("precipitated-withdrawal", "sure", "GIVE me .. BUP + SICK; used BUP .. OTHER + SICK"),
    *_signs("precipitated-withdrawal", "if-somebody", """
        took .. BUP + TOO_SOON; NOT wait .. BUP; took OTHER BUP;
        took .. OTHER BUP; borrowed .. BUP + SICK; made me .. SICK + BUP; got .. BUP + SICK;
        BUP + in hell; took .. BUP + last DRUG; STRIP + got_worse; BUP + jumped_the_gun;
        GIVE me .. STRIP + SICK; GIVE me .. BUP + worse
    """),
    *_signs("pet-swallowed", "sure", "PET .. ATE; PET + licked; PET + DULL"),
    *_signs("pet-swallowed", "if-somebody", "PET + DROWSY"),
    *_signs("baby-child-not-breathing", "sure", """
        LITTLE .. STOPPED BREATHE; LITTLE .. NOT BREATHE; LITTLE .. NOT .. BREATHE;
        LITTLE .. NOT WAKE; LITTLE .. NOT .. WAKE + -EVERYDAY + -SELF NOT; LITTLE .. hard to wake;
        LITTLE unresponsive; LITTLE .. unresponsive; LITTLE .. unconscious; LITTLE .. OUT + BREATHE;
        LITTLE BLUE + -BLUE DRUG + -BLUE pills + -BLUE capsules; LITTLE is BLUE;
        LITTLE .. turning BLUE; LITTLE .. turned BLUE; LITTLE .. LIPS .. BLUE;
        LITTLE .. limp + -got_into; breastfed .. DROWSY; LITTLE .. NOT ANSWER;
        LITTLE .. NOT MOVING + -baby
    """),
    *_signs("baby-child-not-breathing", "if-somebody", "baby .. DROWSY; infant .. DROWSY"),
    *_signs("newborn-signs", "sure", """
        NEWBORN + NEWBORN_SIGN; NEWBORN .. NOT FEED; NEWBORN + wont .. FEED
    """),
    *_signs("pregnancy-danger-signs", "sure", """
        PREGNANT + BLEEDING; PREGNANT + BLOOD; PREGNANT + contractions + SELF; water broke;
        waters broke; PREGNANT + spotting; PREGNANT + HEADACHE + SEE; PREGNANT + HEADACHE + swollen;
        PREGNANT + cramping; baby .. NOT .. MOVING + -WAKE + -BREATHE + -BLUE + -ATE;
        baby STOPPED MOVING + -ATE; NOT felt .. baby .. MOVING; NOT feel .. baby .. MOVING;
        PREGNANT + swollen + SEE; PREGNANT + SEE .. spots; baby .. moving less; baby .. moves less;
        PREGNANT + leaking; PREGNANT + NOT MOVING
    """),
    *_signs("pregnancy-danger-signs", "hint", "contractions; PREGNANT + HEADACHE"),
    *_signs("severe-allergic-reaction", "sure", """
        THROAT .. SWELLING; SWELLING .. THROAT; HIVES + wheezing; EYES .. SWELLING + -keep closing;
        wheezing + SUBSTANCE; HIVES + BREATHE; HIVES + NOT .. BREATHE; allergic + NOT .. BREATHE;
        having .. anaphylaxis; tongue .. fat; lips .. fat; lip .. fat
    """),
    *_signs("severe-allergic-reaction", "if-somebody", "anaphylaxis; allergic reaction; HIVES"),
    *_signs("collapse-no-breathing", "sure", """
        no PULSE; NOT .. PULSE; heart stopped; cpr;
        STOPPED BREATHE + -i STOPPED BREATHE + -im STOPPED BREATHE + -STOPPED BREATHE right
        + -started again + -to STOPPED BREATHE + -gonna STOPPED BREATHE; NOT WAKE + STOPPED BREATHE
    """),
    *_signs("stroke", "sure", """
        FACE .. DROOP; DROOP .. FACE; ONE_SIDE .. FACE + -SWELLING; FACE .. ONE_SIDE + -SWELLING;
        FACE NOT moving + -BLUE; NOT lift .. LIMB + -CHEST; NOT raise .. LIMB + -CHEST;
        SPEAK .. wrong + SUDDEN; WORST .. pain in .. head; WORST pain .. head;
        ONE_SIDE .. WEAK + -CHEST; WEAK .. ONE_SIDE + -CHEST; NOT move LIMB + -CHEST;
        NOT lift LIMB + -CHEST; NOT move .. LIMB + SUDDEN + -CHEST; LIMB .. WEAK + SUDDEN + -CHEST;
        SUDDEN .. LIMB .. WEAK; SUDDEN .. NOT SPEAK; SUDDEN + SPEAK .. slurred + -DROWSY;
        WORST HEADACHE; WORST .. HEADACHE; SUDDEN .. HEADACHE; HEADACHE .. SUDDEN; having a stroke;
        having .. stroke; SUDDEN .. NOT SEE; SUDDEN .. blind; NOT SEE .. one eye; lost .. sight;
        lost my SEE; went blind; SUDDEN .. lost .. SEE; had a stroke + NOW + -PAST
    """),
    *_signs("stroke", "if-somebody", "stroke + -stroke risk + -after .. stroke"),
    *_signs("stroke", "hint", "stroke + -after .. stroke"),
    *_signs("short-of-breath", "sure", """
        CANT BREATHE + -CHEST + -DULL + -AWAKE + -WAKE; CANT get .. BREATHE + -CHEST;
        CANT get .. air; im gasping + -falling_asleep; CANT catch .. BREATHE + -CHEST;
        CANT even BREATHE + -CHEST; CANT really BREATHE + -CHEST; CANT BREATHE right + -CHEST;
        i STOPPED BREATHE right; im STOPPED BREATHE right; CHOKING on + -WAKE; im CHOKING
    """),
    *_signs("short-of-breath", "if-somebody", """
        BREATHLESS + -CHEST; CHOKING + -WAKE + -OUT;
        having trouble BREATHE + -CHEST + -DULL; struggling .. BREATHE + -CHEST + -DULL
    """),
    *_signs("short-of-breath", "hint", """
        BREATHLESS; trouble .. BREATHE; hard .. BREATHE; difficulty .. BREATHE
    """),
    *_signs("opioid-like-overdose", "sure", """
        NOT .. WAKE + -EVERYDAY; NOT .. WAKE + OTHER; NOT .. BREATHE + -NOT easy; BREATHE .. SLOW;
        BREATHE + GURGLE; LIPS .. BLUE; BLUE .. LIPS; BREATHE every + OTHER;
        BREATHE every .. seconds; BREATHE every .. secs; BREATHE .. minute; quit BREATHE;
        GURGLE noise; BREATHE sounds; OTHER turning .. color; out of consciousness; PUPILS + OTHER;
        OTHER BLUE + -baby BLUE; OTHER turning BLUE; OTHER turned BLUE; OTHER looks BLUE;
        OTHER is BLUE; OTHER going BLUE; NOT RESPOND + OTHER + -NO_PERSON;
        unresponsive + -NO_PERSON; OTHER .. unresponsive; unconscious; NOT .. get .. up + OTHER;
        found .. OUT; OTHER .. OUT; GURGLE + NOT; OTHER .. GURGLE; GURGLE sounds; narcaned;
        gave .. NARCAN; NARCAN OTHER; GIVE .. NARCAN + OTHER; DULL + NOT .. AWAKE + -ALONE;
        nodded + NOT .. WAKE; PUPILS + BREATHE; OTHER + limp; hit .. NARCAN; NOT .. open .. EYES;
        trying .. wake OTHER; oxygen + drowsy; wont + open + EYES; floor + NOT RESPOND;
        forgetting .. BREATHE; hard to wake + -SELF + -wake up; hard to wake + OTHER;
        difficult .. rouse; hard .. rouse; barely responsive; hardly responsive; semi responsive;
        not responsive + -NO_PERSON; NOT RESPOND to SELF + -NO_PERSON;
        let OTHER .. sleep + -NOT .. let; eyes keep closing + OTHER; let .. sleep it off + OTHER;
        found .. OTHER .. floor; NOT .. AWAKE + OTHER + -SELF .. NOT .. AWAKE;
        NOT .. stay awake + OTHER; NOT .. EYES open + OTHER; shake OTHER; NOT .. head up + OTHER;
        head .. falling + OTHER; NOT .. get .. response + OTHER; no response + OTHER;
        OTHER fell_out; OTHER just fell_out; face down + OTHER; conscious but barely;
        closing .. EYES + OTHER + DRUG; OTHER .. sleeping .. deep + NOT; RESPOND .. sternum
    """),
    *_signs("palpitations-fainting", "sure", "i I_FAINTED; ive I_FAINTED; i .. I_FAINTED"),
    *_signs("palpitations-fainting", "sure", "LOPERAMIDE OVERDOSE + -QUESTION + -STUDY"),
    *_signs("palpitations-fainting", "if-somebody", """
        LOPERAMIDE + OVERDOSE; LOPERAMIDE + OVERDOSED
    """),
    *_signs("opioid-like-overdose", "if-somebody", """
        SLOW .. BREATHE; OUT + -unresponsive; narcand; OTHER .. BREATHE UNWELL;
        OTHER BREATHE .. UNWELL; hard .. WAKE + -EVERYDAY; sleep it off; NOT AWAKE + DRUG + -SELF;
        OTHER + DULL + DRUG + -PET + -HABIT + -DULL about; OTHER + DULL + TOOK;
        OTHER + DULL + PILLS; CHILD + DULL + DRUG + -DULL about + -LITTLE;
        YOUNG + DULL + DRUG + -HABIT + -DULL about;
        OTHER + SLEEPY + VERY + DRUG + -tired of + -HABIT; OTHER + SLEEPY + TOOK + DRUG;
        CHILD + SLEEPY + DRUG + -got_into + -LITTLE; YOUNG + SLEEPY + DRUG + -LITTLE;
        OTHER .. took .. NUMBER .. SEVEN + -HABIT; OTHER .. took + SEVEN + SEDATIVE;
        OTHER .. in and out + DRUG; OTHER + head .. dropping; OTHER .. drowning + DRUG
    """),
    *_signs("opioid-like-overdose", "hint", """
        trouble .. BREATHE; hard .. BREATHE; difficulty .. BREATHE; short .. BREATHE;
        BREATHE .. UNWELL; NOT RESPOND + -NO_PERSON; NOT .. answer; nodding; nodding_off;
        nodding_out; OTHER .. acting UNWELL; OTHER .. SLEEPY + -tired of;
        SLEEPY + VERY + DRUG + -QUESTION; SELF .. sleep + scared; drunk + DRUG; OTHER seems UNWELL;
        OTHER seems off; NOT .. EYES open; OTHER .. very quiet; OTHER .. took .. DRUG + -HABIT;
        OTHER .. drank .. DRUG + -HABIT; OTHER .. ate .. DRUG; OTHER .. swallowed .. DRUG;
        OTHER + after DRUG + -QUESTION
    """),
    *_signs("collapse-no-breathing", "sure", "OTHER .. FALL; OTHER dead; HEART NOT beating"),
    *_signs("overdose-on-purpose", "sure", """
        ATE .. ALL .. PILLS; ATE .. everything; ATE .. everything .. END; ATE all of;
        emptied .. bottle; ATE .. bottle + NOT WAKE; ATE .. bottle + die; ON_PURPOSE + ATE;
        ON_PURPOSE + OVERDOSED; tried .. KILL THEMSELF + SUBSTANCE; KILL THEMSELF + PILLS;
        KILL THEMSELF + ATE; tried .. KILL THEMSELF; tried .. od THEMSELF; od THEMSELF;
        suicide attempt; attempted suicide; WANT die + ATE; overdose THEMSELF;
        ATE .. PILLS + WANT .. die
    """),
    *_signs("child-swallowed", "sure", """
        CHILD .. ATE; SON .. got_into; SON .. ATE + CHILD; CHILD .. got_into; SON .. ate;
        SON + found .. ate; SON + found + ate; CHILD .. put .. mouth; CHILD .. mouth;
        CHILD + put .. mouth; CHILD + in_his_mouth; CHILD + in_her_mouth; CHILD + missing;
        ATE .. thinking .. candy; ATE .. thinking .. juice; ATE .. thought .. candy;
        SON .. swallowed
    """),
    *_signs("child-swallowed", "if-somebody", """
        LITTLE + DROWSY + DRUG; LITTLE + DULL + DRUG + -DULL about; LITTLE + VOMIT + DRUG;
        LITTLE + NOT acting; LITTLE + acting + DRUG; YOUNG + ATE + SEVEN + -HABIT;
        YOUNG + ATE + DRUG + DIZZY; YOUNG + ATE + DRUG + VOMIT
    """),
    *_signs("suicidal-thoughts", "sure", """
        WANT .. die; WANT .. dead; wish .. dead; KILL THEMSELF; WANT .. END it; END it all;
        WANT .. END .. life; END .. my life; take my life; take my own life; taking my own life;
        NOT want .. LIVE; NOT wanna LIVE; better_off dead; better_off without me;
        better_off .. without me; no reason .. LIVE; no point .. LIVE; point of LIVE;
        nothing to live; nothing left .. live; SUICIDAL + -was SUICIDAL before; thinking .. SUICIDE;
        thoughts .. SUICIDE; thought .. SUICIDE; WANT .. SUICIDE; HURT THEMSELF; self_harm;
        selfharm; gun + WANT; gun + done; goodbye + hang; want it .. be over; NOT worth LIVE;
        want it all .. END; should .. die; safe with THEMSELF; the point anymore; done with life;
        tired of LIVE; tired of being LIVE; would miss me; im END it; ending it;
        pain .. stop forever; off .. HEIGHT; goodbye + posted; ready to die; kill me + want;
        jump .. HEIGHT; jumping .. HEIGHT; MEANS ready; MEANS + WANT; have a MEANS;
        better_off + DIE; cut .. wrists; slit .. wrists; cutting THEMSELF; cutting again;
        WAY .. die; WAY .. KILL; blow .. brains; off THEMSELF; rather .. DIE; NOT see .. future;
        how much .. kill_me; how many .. kill_me; how much .. to die; how many .. to die;
        enough .. kill_me; painless WAY; easiest WAY out; quickest WAY out;
        easiest WAY to go + -QUIT + -go off; googling WAY to go; im not safe + -SUBSTANCE;
        i am not safe + -SUBSTANCE; NOT trust myself + -DRUG + -QUIT + -around; PILLS lined up;
        thinking .. DYING; thoughts of DYING; thoughts .. DIE; lethal + for myself; lethal + for me;
        im a burden; i am a burden; such a burden; nobody needs me; no one needs me; note written;
        goodbye text; know how im .. do it; know how ill .. do it; know how i .. do it + -NOT;
        decided .. how .. do it; WANT everything to stop; WANT it all to stop; NOT see myself being;
        NOT see myself here; once im gone; NOT deserve .. LIVE; WANT .. END things + -with;
        END things tonight; NOT keep .. living; NOT keep LIVE like;
        WANT to disappear + -disappear from; wanna disappear; no WAY out + SELF; no hope for me;
        no hope left; NOT want to be a person; NOT want to be a burden;
        NOT want to be around anymore; rather not .. LIVE + -live with; WANT .. take all of;
        take .. whole bottle + SELF; WANT .. swallowing; swallow .. whole bottle;
        swallowing .. whole bottle; take .. whole bag + SELF; NOT .. reason to LIVE;
        NOT .. reason to keep; how much + END it; how many + END it; life NOT worth;
        better without me; sleep forever; better_off gone; cant live; couldnt live;
        hate .. life + WANT; goodbye + letter; commit SUICIDE; threatening SUICIDE
    """),
    *_signs("suicidal-thoughts", "if-somebody", """
        SUICIDE; goodbye note; goodbye; MEANS + tonight; NOT go_on; to sleep for good;
        nobody cares; got nothing left + -DRUG; WANT .. END for good; no one cares;
        no one loves me; nobody loves me
    """),
    *_signs("suicidal-thoughts", "hint", """
        DESPAIR; feel .. LOW; feeling .. LOW; hate .. life; WANT out; NOT do this anymore;
        NOT take .. anymore; NOT handle; SELF .. DIE + -can i; KILLING_ME; feel like dying;
        GIVE_UP + -GIVE_UP DRUG + -GIVE_UP SEDATIVE + -GIVE_UP on; nothing matters + -matters more;
        NOT cope; nothing left; WANT .. pain .. END; WANT .. pain .. stop; another day of;
        another night of; NOT care anymore; tired of fighting; tired of trying;
        i have a plan + -QUIT + -plan to + -plan for; talk to + NOW; need .. talk .. someone;
        NOT stop crying; NOT get through; NOT .. get through; done with all + -done .. DRUG;
        so done + -done .. DRUG
    """),
    *_signs("opioid-like-overdose", "sure", """
        OTHER .. OVERDOSED + -NOT OVERDOSED; OTHER .. od; is od
    """),
    *_signs("opioid-like-overdose", "if-somebody", "OTHER .. overdose"),
    *_signs("fever-rigid-muscles", "sure", """
        FEVER; STIFF + HOT; temp + STIFF; temp + locked; muscles .. hard + HOT;
        muscles .. locked + HOT
    """),
    *_signs("serotonin-syndrome", "sure", """
        ANTIDEPRESSANT + SHAKING + SWEATING; ANTIDEPRESSANT + SHAKING + CONFUSED;
        ANTIDEPRESSANT + SHAKING + TOOK; ANTIDEPRESSANT + SWEATING + CONFUSED;
        ANTIDEPRESSANT + SHAKING + SELF
    """),
    *_signs("seizure", "sure", """
        SEIZING + -SEIZING THING + -SEIZING .. THING; just seized; seized for; eyes .. ROLLED;
        ROLLED .. eyes; FOAM .. mouth; foaming; frothing; floor + JERKING + -QUIT;
        had .. SEIZURES + NOW; bit .. tongue + SEIZURE; NOW .. SEIZURES; clenched + awareness
    """),
    *_signs("seizure", "if-somebody", """
        SEIZURE; OTHER .. SEIZURES; SELF .. SEIZURES; SEIZURES today; had a fit; having a fit;
        has a fit; body JERKING + -QUIT; JERKING
    """),
    *_signs("precipitated-withdrawal", "sure", """
        BUP + SICK + after; BUP + SICK + NOW; BUP + SICK + TOOK; BUP + SICK + now;
        narcand + SICK
    """),
    *_signs("fever-rigid-muscles", "hint", "fever + -hay fever"),
    *_signs("precipitated-withdrawal", "if-somebody", "precipitated"),
    *_signs("serotonin-syndrome", "if-somebody", "serotonin_syndrome"),
    *_signs("serotonin-syndrome", "hint", "SHAKING + SWEATING; SHAKING + CONFUSED"),
    *_signs("palpitations-fainting", "sure", "RATE; HEART .. out .. CHEST"),
    *_signs("palpitations-fainting", "if-somebody", """
        MANY; LOPERAMIDE + TOO_MUCH + TOOK; LOPERAMIDE + ALL + TOOK; LOPERAMIDE + CONTAINER + TOOK;
        LOPERAMIDE + TOO_MUCH + SELF; LOPERAMIDE + HEART; LOPERAMIDE + DIZZY
    """),
    *_signs("chest-pain", "sure", """
        CHEST hurts; CHEST hurting; CHEST .. tight; tight CHEST; HURTS in .. CHEST;
        HURTS .. in .. CHEST; CHEST + HURTS + ARM; pressure .. CHEST; CHEST .. pressure;
        crushing .. CHEST; CHEST .. crushed; elephant .. CHEST; CHEST .. killing; left_arm + jaw;
        CHEST .. vice
    """),
    *_signs("chest-pain", "if-somebody", """
        CHEST .. HURTS; HURTS .. CHEST; heart_attack; my CHEST feels; left_arm
    """),
    *_signs("severe-agitation", "sure", """
        people .. AFTER_ME her; AFTER_ME on OTHER; believes .. AFTER_ME; people .. AFTER_ME him;
        people .. AFTER_ME me; NOT know where .. OTHER; NOT know who .. SELF; NOT know where im;
        MAD + WILD; MAD + OTHER; QUIT + SEDATIVE + MAD; QUIT drinking + MAD; thinks people are;
        thinks .. in the walls; voices + OTHER; people .. NOT there; talking .. NOT there;
        seeing .. NOT there; thinks .. demon; no_clothes; NOT recognize; knife + OTHER;
        OTHER + naked
    """),
    *_signs("severe-agitation", "if-somebody", "MAD"),
    *_signs("severe-agitation", "hint", "OTHER + WILD; hallucinations"),
    *_signs("liver-failure", "sure", """
        EYES .. YELLOW; YELLOW EYES; OTHER looks YELLOW; OTHER is YELLOW; EYES turned YELLOW;
        im YELLOW; im turning YELLOW; OTHER .. turning YELLOW; EYES .. turning YELLOW;
        URINE .. DARK + LIVER_SIGN; DARK URINE + LIVER_SIGN; look jaundiced
    """),
    *_signs("urine", "sure", """
        CANT .. PEED + BLADDER; CANT .. PEED + HURTS; NOT .. able to PEED + HURTS;
        COLA + URINE + muscle; COLA + URINE + muscles
    """),
    *_signs("urine", "if-somebody", """
        CANT PEED + -VOMIT; CANT pass PEED + -VOMIT; NOT .. able to PEED + -VOMIT;
        BLADDER + nothing; COLA URINE + -LIVER_SIGN; URINE .. COLA + -LIVER_SIGN; rhabdo;
        rhabdomyolysis; BLADDER .. full + CANT
    """),
    *_signs("urine", "hint", "CANT PEED; CANT pass PEED; COLA URINE"),
    *_signs("liver-failure", "if-somebody", "jaundice; jaundiced"),
    *_signs("liver-failure", "hint", "DARK URINE; URINE .. DARK"),
    *_signs("bleeding", "sure", """
        VOMIT + BLOOD + -BLOOD test + -BLOOD thinners + -BLOOD thinner + -BLOOD pressure
        + -BLOOD sugar; coffee grounds .. VOMIT; VOMIT .. coffee grounds; coffee ground VOMIT;
        COUGH .. BLOOD; COUGH up BLOOD; BLOOD .. COUGH + -pressure; TARRY STOOL;
        TARRY .. STOOL; STOOL .. TARRY; BLOOD .. STOOL; STOOL .. BLOOD;
        NOT stop BLEEDING; BLEEDING NOT stop; BLEEDING .. NOT stop; BLEEDING heavily;
        BLEEDING out; NOT .. stop .. BLEEDING
    """),
    *_signs("bleeding", "if-somebody", """
        BLEEDING + BLOOD; BLOOD .. coming out; OTHER .. BLEEDING; SELF .. BLEEDING + -QUESTION
    """),
    *_signs("bleeding", "hint", "BLEEDING + -do i; BLOOD + toilet; STOOL .. dark; dark STOOL"),
    *_signs("sudden-confusion", "sure", """
        LOW_READING;
        SUDDEN .. MUDDLED; MUDDLED .. SUDDEN; too_much water + HEADACHE; too_much water + MUDDLED;
        too_much water + VOMIT
    """),
    *_signs("sudden-confusion", "if-somebody", """
        OTHER .. MUDDLED; low blood sugar; sugar .. low; low sugar + SELF; sugar dropped; LOW_SUGAR;
        OTHER .. NOT make .. sense; OTHER .. NOT making sense
    """),
    *_signs("dehydration-withdrawal", "sure", """
        NOT keep .. DOWN; NOT .. keep .. DOWN; diarrhea + VOMIT + weak; NOT kept .. DOWN;
        NOT hold .. DOWN; NOT even hold .. DOWN; nothing stays down; VOMIT every + minutes;
        VOMIT for .. days + -last_year; VOMIT .. days straight + -last_year; NOT stop VOMIT + QUIT;
        NOT stop VOMIT + DRUG; VOMIT + NOT drink; VOMIT + NOT .. drink anything;
        nothing .. stays down; NOT .. stay down; NOT even keep .. DOWN; VOMIT .. NONSTOP;
        NONSTOP VOMIT; NOT PEED + VOMIT; NOT PEED + DIZZY; no PEED + VOMIT;
        no PEED + dizzy
    """),
    *_signs("dehydration-withdrawal", "hint", "stop VOMIT; VOMIT + NOT; VOMIT + night; NOT PEED"),
    *_signs("palpitations-fainting", "if-somebody", """
        HEART .. RACING + -DRUG make; HEART .. stop RACING; I_FAINTED
    """),
    *_signs("palpitations-fainting", "hint", "PALPITATIONS; SELF .. faint"),
    *_signs("head-injury", "if-somebody", """
        BANGED .. head + -DRUG BANGED + -HEADACHE BANGED + -head with; blow .. head; concussion;
        head injury; head trauma
    """),
    *_signs("panic", "hint", "panic; panic_attack; panicking; anxiety attack"),
    *_signs("overdose-alone", "sure", """
        SELF .. OVERDOSED; TOO_MUCH + FADING; TOO_MUCH + ALONE; TOOK + NOT .. AWAKE;
        TOO_MUCH + NOT .. AWAKE; ALONE + FADING; FADING + DRUG + SEDATIVE; ALONE + DULL + DRUG;
        ALONE + SLEEPY + DRUG; NOT .. EYES open + TOO_MUCH; NOT .. EYES open + DRUG + -OTHER;
        falling_asleep + DRUG + GURGLE; SLEEPY + NOT type; SELF .. DYING + -QUIT; am i DYING;
        body .. shutting down; about to pass_out; gonna pass_out; TOOK + fatal; vision .. black;
        vision .. dark; spinning + NOT stand; TOOK + FADING; like im DYING + -QUIT;
        NOT .. eyes_open + BREATHE; losing consciousness; NOT think .. make it;
        NOT going .. make it; NOT gonna make it
    """),
    *_signs("overdose-alone", "if-somebody", "SELF + DULL + SEVEN + -OTHER"),
    *_signs("opioid-like-overdose", "if-somebody", "OVERDOSED; OVERDOSE; AMBULANCE"),
    *_signs("precipitated-withdrawal", "hint", "took .. BUP"),
    *_signs("palpitations-fainting", "hint", "LOPERAMIDE + PILLS + -QUESTION"),
    *_signs("opioid-like-overdose", "hint", """
        TOO_MUCH + TOOK + -when i take; TOO_MUCH + scared; TOOK .. grams; TOOK + SEDATIVE;
        mixed + SEDATIVE; TOO_MUCH + WATCHING; TOO_MUCH + SUBSTANCE + -when i take
    """),
    *_signs("", "hint", """
        SUBSTANCE + UNWELL; UNWELL + TOOK;
        HOSPITAL + SELF + -tell .. HOSPITAL; HOSPITAL + OTHER; emergency;
        er + -tell .. er;
        SELF .. DYING
    """),
    *_signs("baby-exposed-in-pregnancy", "hint", "BIRTH + SUBSTANCE"),
    *_signs("", "hint", """
        QUIT + SEDATIVE + SHAKING; QUIT drinking + SHAKING
    """),
    *_signs("", "hint", """
        SELF + TROUBLE + -tell .. er; OTHER + TROUBLE; TROUBLE + TOOK; poison; OTHER + BODY;
        SELF .. BODY + UNWELL; TOOK something; OTHER .. ATE; NOT feel; feel + UNWELL; feel off;
        feels off; feeling off; made me
    """),
]  # fmt: skip

HARMLESS = """
    sick_of dying_to dying_for cut_down cut_back cutting_down cutting_back deep_breath
    deep_breathing breathing_exercises take_over taking_over over_with killing_it dead_tired
    confused_about confused_by confused_why confused_how safe_right fine_right ok_right
    okay_right natural_right blood_pressure
"""
"""Phrases whose words tell of danger elsewhere, and not here."""

ALONE = {
    "help": "", "scared": "", "confused": "sudden-confusion", "confusion": "sudden-confusion",
    "shaking": "serotonin-syndrome", "trembling": "serotonin-syndrome",
    "drowsy": "opioid-like-overdose", "sleepy": "opioid-like-overdose",
    "nodding": "opioid-like-overdose", "snoring": "opioid-like-overdose",
    "slurred": "opioid-like-overdose", "hives": "severe-allergic-reaction",
    "rash": "severe-allergic-reaction", "panic": "panic", "rhabdo": "urine",
}  # fmt: skip
"""Words that are a hint when they are all there is, and the page for it ("" where none fits)."""

BEFORE_THE_ER = "the an to in at from my our nearest local go went need this call"
AFTER_THE_ER = """
    or gave doctor doctors doc docs said says told now tonight visit visits trip staff nurse room
    sent wont cant please for
"""
"""Words that tell the emergency room from the "er" of a medicine ("tramadol er")."""

NO_YEARS = "months weeks days hours times feet foot grams g mg pills tabs tablets"
"""What follows a number that is no age: "my son is 5 months sober"."""

SHORT: dict[str, str] = {
    "u": "you", "ur": "your", "r": "are", "n": "and", "w": "with", "2": "to",
    "b4": "before", "pls": "please", "plz": "please", "hlp": "help", "wke": "wake", "waek": "wake",
    "wak": "wake", "breth": "breath", "brething": "breathing", "breathng": "breathing",
    "hart": "heart", "chst": "chest", "x": "not", "ded": "dead", "ambulence": "ambulance",
    "sucide": "suicide", "suicid": "suicide", "naracn": "narcan", "kidd": "kid", "bby": "baby",
    "theres": "there", "wnt": "wont", "cnt": "cant", "cudnt": "couldnt",
    "couldn": "couldnt", "cand": "cant", "dnt": "dont", "didn": "didnt",
    "don": "dont", "won": "wont", "isn": "isnt", "cud": "could", "tryna": "trying",
    "gon": "gonna", "finna": "gonna", "imma": "gonna", "ima": "gonna", "boi": "boy",
    "urself": "yourself", "hubs": "husband", "hyperventilating": "trouble breathing",
}  # fmt: skip
"""Short forms and the commonest misspellings of short words."""

REAL_WORDS = """
    aleve bleep chancy chocking cloned endep explainer france harmine raters shaker slammer smasher
    snris sular suvar terry vender wales
"""
"""Words that are near a word of the families and mean what they say, beside ordinary English."""

TRANSLATED: dict[str, str] = {
    # Spanish
    "no respira": "he is not breathing", "no puede respirar": "he cant breathe",
    "no puedo respirar": "i cant breathe", "no despierta": "he is not waking",
    "no se despierta": "he is not waking", "no responde": "not responding he",
    "no reacciona": "not responding he", "inconsciente": "he is unconscious",
    "desmayado": "he is passed out", "desmayada": "she is passed out",
    "labios morados": "lips blue", "labios azules": "lips blue", "sobredosis": "overdose",
    "convulsionando": "he is seizing", "convulsiones": "seizures", "convulsion": "seizure",
    "quiero morir": "want die", "quiero morirme": "want die", "me quiero morir": "want die",
    "quiero matarme": "kill myself", "me quiero matar": "kill myself",
    "suicidarme": "kill myself", "suicidarse": "kill himself", "me voy a matar": "kill myself",
    "duele el pecho": "chest hurts", "dolor de pecho": "chest hurts",
    "dolor en el pecho": "chest hurts", "infarto": "heart attack",
    "ojos amarillos": "yellow eyes", "piel amarilla": "yellow skin",
    "perro": "dog", "perra": "dog", "gato": "cat", "comio": "ate", "trago": "swallowed",
    "bebio": "drank", "mi hijo": "my hijo", "mi hija": "my hijo", "mi bebe": "my baby",
    "nino": "child", "nina": "child", "no quiero vivir": "want die",
    "ganas de vivir": "want die", "ayuda": "help",
    "ambulancia": "ambulance",
    "tiene": "he has",
    # French
    "se reveille pas": "he is not waking", "se reveille plus": "he is not waking",
    "reveille toujours pas": "he is not waking", "respire pas": "he is not breathing",
    "respire plus": "he is not breathing", "respire mal": "he has trouble breathing",
    "pas a respirer": "i cant breathe", "peux pas respirer": "i cant breathe",
    "peut pas respirer": "he cant breathe",
    "levres bleues": "lips blue", "inconscient": "he is unconscious",
    "surdose": "overdose", "a fait une od": "overdosed",
    "crise depilepsie": "he is seizing", "convulse": "he is seizing",
    "douleur a la poitrine": "chest hurts", "douleur dans la poitrine": "chest hurts",
    "mal a la poitrine": "chest hurts", "crise cardiaque": "heart attack",
    "je veux mourir": "want die", "veux plus vivre": "want die", "envie de mourir": "want die",
    "envie de me tuer": "kill myself", "me suicider": "kill myself", "me tuer": "kill myself",
    "vomit du sang": "vomiting blood", "vomi du sang": "vomiting blood",
    "vomis du sang": "vomiting blood", "crache du sang": "coughing blood",
    "un avc": "having a stroke", "visage paralyse": "face drooping",
    "yeux jaunes": "yellow eyes", "peau jaune": "yellow skin", "mon bebe": "my baby",
    "mon enfant": "my child", "ma fille": "my hijo", "mon fils": "my hijo",
    "mon chien": "my dog", "mon chat": "my cat", "a mange": "ate", "a avale": "swallowed",
    "a bu": "drank", "au secours": "help", "aidez moi": "help",
    # Malay
    "tak bernafas": "he is not breathing", "tidak bernafas": "he is not breathing",
    "sesak nafas": "cant breathe", "susah nafas": "trouble breathing",
    "tak sedar": "he is unconscious", "tidak sedar": "he is unconscious",
    "tak sedarkan": "he is unconscious", "tidak sedarkan": "he is unconscious",
    "pengsan": "he is unconscious", "tak bangun": "not waking", "bibir biru": "lips blue",
    "sawan": "he is seizing", "kejang": "he is seizing", "nak mati": "want die",
    "mahu mati": "want die", "bunuh diri": "kill myself", "sakit dada": "chest hurts",
    "mata kuning": "yellow eyes", "terlebih dos": "he overdosed", "tolong": "help",
    "anjing": "dog", "kucing": "cat", "budak": "child", "bayi": "baby", "termakan": "ate",
    "terminum": "drank", "tertelan": "swallowed",
    # Thai
    "ไม่หายใจ": "he is not breathing", "หยุดหายใจ": "he stopped breathing",
    "หายใจไม่ออก": "i cant breathe", "ปลุกไม่ตื่น": "he is not waking",
    "หมดสติ": "he is unconscious", "ไม่รู้สึกตัว": "he is unconscious",
    "ปากเขียว": "lips blue", "กินยาเกินขนาด": "he overdosed", "เจ็บหน้าอก": "chest hurts",
    "แน่นหน้าอก": "chest tight", "อยากตาย": "want die", "ฆ่าตัวตาย": "kill myself",
    "ตาเหลือง": "yellow eyes", "ตัวเหลือง": "yellow skin", "ชักเกร็ง": "he is seizing",
    "กำลังชัก": "he is seizing", "แฟนชัก": "he is seizing", "ลูกชัก": "he is seizing",
    "หมากิน": "dog ate", "แมวกิน": "cat ate", "เด็กกิน": "child ate", "ลูกกิน": "child ate",
}  # fmt: skip
"""The plainest alarms in Spanish and French (without accents), Malay and Thai, in English words."""
