/// The nouns that stand for verbs, a line each.
enum NounOpeningLines {
  /// Forms ; separated | verb | verb of an earlier time | flags: w = can stand alone, o = stands only alone, n = a noun follows, h = a history.
  static let lines = """
    history of;histories of;medical history of;past medical history of;personal history of;past history of;previous history of;prior history of;clinical history of | have ever had | have had | nh
    family history of | have a family history of
    possible pregnancy;suspected pregnancy;potential pregnancy | may be pregnant | | o
    unavailability for | are not available for
    both gender;both genders;both sexes;both sex;either sex;either gender | are male or female | | o
    history or presence of;presence or history of;current or past history of;past or current history of;current or previous history of;history or current evidence of;history or evidence of;current or history of;history of or current;history or current;current or prior history of;active or history of;history of or active;presence or a history of;prior or current history of;past or present history of | have now or have ever had | have now or have had | nh
    diagnosis of;clinical diagnosis of;diagnosis with | have been diagnosed with | | n
    confirmed diagnosis of;established diagnosis of;definite diagnosis of;definitive diagnosis of;firm diagnosis of | have been diagnosed for certain with | | n
    written informed consent;informed and written consent;written and informed consent;informed written consent;signed informed consent;signed written informed consent;written and signed informed consent;signed and written informed consent;signed , written informed consent;voluntary written informed consent | learn about the study and agree in writing to join it | have learned about the study and agreed in writing to join it | w
    informed consent;voluntary informed consent;informed consent given | learn about the study and agree to join it | | o
    histologically confirmed diagnosis of;histologically proven diagnosis of;histologically documented diagnosis of;histologically verified diagnosis of;histologically - confirmed diagnosis of;pathologically confirmed diagnosis of;pathologically proven diagnosis of;pathologically documented diagnosis of;pathologically verified diagnosis of;pathologically - confirmed diagnosis of;histopathologically confirmed diagnosis of;histopathologically proven diagnosis of;histopathologically documented diagnosis of;histopathologically verified diagnosis of;histopathologically - confirmed diagnosis of | have a tissue test that proves
    cytologically confirmed diagnosis of;cytologically proven diagnosis of;cytologically documented diagnosis of;cytologically verified diagnosis of;cytologically - confirmed diagnosis of | have a cell test that proves
    histologically or cytologically confirmed diagnosis of;histologically or cytologically proven diagnosis of;histologically or cytologically documented diagnosis of;histologically or cytologically verified diagnosis of;histologically or cytologically - confirmed diagnosis of;cytologically or histologically confirmed diagnosis of;cytologically or histologically proven diagnosis of;cytologically or histologically documented diagnosis of;cytologically or histologically verified diagnosis of;cytologically or histologically - confirmed diagnosis of;histologically and / or cytologically confirmed diagnosis of;histologically and / or cytologically proven diagnosis of;histologically and / or cytologically documented diagnosis of;histologically and / or cytologically verified diagnosis of;histologically and / or cytologically - confirmed diagnosis of;histologically / cytologically confirmed diagnosis of;histologically / cytologically proven diagnosis of;histologically / cytologically documented diagnosis of;histologically / cytologically verified diagnosis of;histologically / cytologically - confirmed diagnosis of;pathologically or cytologically confirmed diagnosis of;pathologically or cytologically proven diagnosis of;pathologically or cytologically documented diagnosis of;pathologically or cytologically verified diagnosis of;pathologically or cytologically - confirmed diagnosis of | have a tissue or cell test that proves
    signs or a history of;signs or history of;sign or history of;evidence or history of;evidence or a history of;symptoms or history of | have signs of or have ever had | have signs of or have had | n
    presence of;existence of;occurrence of | have | have had | n
    evidence of;signs of;sign of;signs or symptoms of;signs and symptoms of;clinical evidence of | have signs of | have had signs of | n
    symptoms of;symptoms consistent with | have symptoms of | have had symptoms of | n
    use of;usage of;consumption of | use | have used
    current use of | use
    chronic use of;long term use of;long - term use of;prolonged use of | have long-term use of | have had long-term use of
    regular use of | regularly use | have regularly used
    concurrent therapy with;concomitant therapy with;simultaneous treatment with;simultaneous therapy with | are also being treated with | have also been treated with
    current treatment with;current therapy with;ongoing treatment with;ongoing therapy with | are now being treated with
    refusal of | refuse
    concurrent use of;concomitant use of;concomitant treatment with;concurrent treatment with | also use | have also used
    receipt of;reception of | receive | have received
    administration of | are given | have been given
    treatment with;therapy with;treatment by | have treatment with | have been treated with
    exposure to | have been exposed to
    current abuse of;ongoing abuse of;active abuse of;actual abuse of | now misuse
    overuse or abuse of;overuse and abuse of;overuse or misuse of | overuse or misuse | have overused or misused
    overuse of;over use of | overuse | have overused
    inadequate use of;insufficient use of | do not use enough
    abuse of;misuse of | misuse | have misused
    participation in;enrollment in;enrolment in;inclusion in | are taking part in | have taken part in
    current participation in;simultaneous participation in;concurrent participation in;concurrent enrollment in;current enrollment in | are now taking part in
    participation;enrollment | take part | have taken part
    inability to | are not able to
    inability or unwillingness to;unwillingness or inability to;an unwillingness or inability to;unable or unwilling to;unwilling or unable to | are not able or not willing to
    ability of participant to;ability of participants to;ability of patient to;ability of the patient to;ability of subject to;ability of the subject to;ability of the participant to;ability to;the ability to;capability to;capacity to;able to | can
    ability and willingness to;willingness and ability to;willing and able to;able and willing to | are able and willing to
    willingness to;willing to | are willing to
    unwillingness to;unwilling to | are not willing to
    refusal to | refuse to
    intention to;intent to;plans to;plan to | plan to
    need for;needs for;requirement for;requirement of;necessity for;necessity of | need | have needed
    intolerance to;intolerance of;intolerance for | cannot tolerate | have not been able to tolerate
    contraindication to;contraindications to;contraindication for;contraindications for;contraindication of | have a medical reason not to have
    contraindication to the administration of;contraindications to the administration of;contraindication to receiving;contraindications to receiving | have a medical reason not to get
    contraindication to undergoing;contraindications to undergoing;contraindication to undergo | have a medical reason not to have
    contraindication to the use of;contraindication to use of;contraindications to use of;contraindications to the use of | have a medical reason not to use
    allergy to;allergies to;allergic reaction to;allergic reactions to;hypersensitivity to;hypersensitivity reaction to;hypersensitivity reactions to | are allergic to | have been allergic to
    allergic to;hypersensitive to | are allergic to
    allergy or hypersensitivity to;hypersensitivity or allergy to;allergies or hypersensitivity to;allergic or hypersensitive to | are allergic to
    pregnancy or lactation;pregnancy or breastfeeding;pregnancy and breastfeeding;pregnancy and lactation;pregnant or lactating;pregnant or breastfeeding;pregnant or nursing;pregnant and lactating;pregnant and breastfeeding;pregnant and breast - feeding;pregnancy and breast - feeding;pregnant and breast feeding;pregnant and nursing;pregnancy and nursing;pregnancy or nursing;lactating or pregnant;breastfeeding or pregnant;pregnant or breast feeding;pregnant or breast - feeding;pregnancy or breast - feeding;pregnancy or breast feeding;pregnancy , lactation;pregnancy and lactating;pregnancy / lactation;pregnancy / breastfeeding;pregnant / lactating;pregnancy , breastfeeding | are pregnant or breastfeeding | | w
    pregnancy;pregnant;being pregnant | are pregnant | | w
    lactation;breastfeeding;breast feeding;breast - feeding;lactating;nursing | are breastfeeding | | w
    suspicion of | may have | may have had | n
    absence of;lack of | do not have | have not had
    lack of ability to | are not able to
    failure of | have had no success with
    failure to | have failed to
    involvement in | are involved in | have been involved in
    residence in | live in
    membership in | belong to
    dependence on;dependency on | depend on
    onset of | have had the start of
    compliance with | follow
    noncompliance with;non - compliance with | do not follow
    agreement to | agree to
    consent to | agree to
    access to | have access to
    life expectancy of;expected survival of;estimated life expectancy of;predicted survival of;expected survival time of;survival expectancy of;expected life expectancy of;anticipated life expectancy of;a life expectancy of;predicted life expectancy of | are expected to live for
    expected survival;life expectancy;estimated life expectancy;expected survival time;expected survival period;estimated survival;estimated survival time;predicted survival;anticipated survival;expected lifetime;expected life span;life expectancy (expected survival);survival expectation;the expected survival;the expected survival time;the estimated survival time;survival time;predicted life expectancy;projected life expectancy;expected life expectancy | are expected to live for
    """
}
