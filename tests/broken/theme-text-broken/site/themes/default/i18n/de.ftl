home_question = Wie weit ist Musterland?
all_ministries: Alle Ressorts
