# Eigene Texte
home_question = Wie weit ist { $land }?
all-services = Alle Leistungen im Überblick
